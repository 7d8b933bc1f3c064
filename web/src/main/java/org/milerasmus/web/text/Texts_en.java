package org.milerasmus.web.text;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The English texts. */
public class Texts_en extends Texts {

    public Texts_en() {
        super(Locale.ENGLISH, UnaryOperator.identity());
    }
}
