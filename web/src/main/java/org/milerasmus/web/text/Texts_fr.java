package org.milerasmus.web.text;

import java.util.Locale;

/** The French texts; their double punctuation never parts from its word at the end of a line. */
public class Texts_fr extends Texts {

    public Texts_fr() {
        super(Locale.FRENCH, Texts_fr::typeset);
    }

    private static String typeset(String text) {
        return text.replaceAll(" (?=[:;?!»])|(?<=«) ", "\u00a0");
    }
}
