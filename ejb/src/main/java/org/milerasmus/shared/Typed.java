package org.milerasmus.shared;

/** What people type into forms. */
public final class Typed {

    private Typed() {
    }

    /** The text without blanks at its end, or null when nothing was typed: an empty text is no value of an optional field. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.stripTrailing();
    }
}
