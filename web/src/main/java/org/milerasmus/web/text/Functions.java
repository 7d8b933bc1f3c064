package org.milerasmus.web.text;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What pages call as {@code m:label(…)} and the like. */
public final class Functions {

    private static final ResourceBundle TONES = ResourceBundle.getBundle("org.milerasmus.web.text.tones", Locale.ROOT, Functions.class.getClassLoader());

    private Functions() {
    }

    /** The words for a constant. */
    public static String label(Enum<?> constant) {
        return formats().label(constant);
    }

    /** Any value as people read it. */
    public static String show(Object value) {
        return formats().show(value);
    }

    /** A calendar day. */
    public static String date(LocalDate day) {
        return formats().date(day);
    }

    /** A moment with its zone. */
    public static String instant(Instant moment) {
        return formats().instant(moment);
    }

    /** The tone of a state: positive, waiting, negative, info or neutral. */
    public static String tone(Enum<?> constant) {
        try {
            return constant == null ? "neutral" : TONES.getString(Formats.key(constant));
        } catch (MissingResourceException unknown) {
            return "neutral";
        }
    }

    private static Formats formats() {
        return CDI.current().select(Formats.class).get();
    }
}
