package org.milerasmus.web.text;

import java.util.Locale;

/** The English texts. */
public class Texts_en extends Texts {

    public Texts_en() {
        super(Locale.ENGLISH);
    }
}
