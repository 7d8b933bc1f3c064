package org.milerasmus.shared.text;

/** What people type into forms. */
public final class Typed {

    private Typed() {
    }

    /** The text as one line: what people typed must neither begin another value nor another header of a mail. */
    public static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** The text without blanks at its end, or null when nothing was typed: an empty text is no value of an optional field. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.stripTrailing();
    }
}
