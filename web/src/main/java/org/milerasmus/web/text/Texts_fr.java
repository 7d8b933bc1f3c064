package org.milerasmus.web.text;

import java.util.Locale;

/** The French texts. */
public class Texts_fr extends Texts {

    public Texts_fr() {
        super(Locale.FRENCH);
    }
}
