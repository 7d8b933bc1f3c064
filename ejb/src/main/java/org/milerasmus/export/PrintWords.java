package org.milerasmus.export;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one document in one language, and values as people read them; a template calls it as {@code w}. */
public final class PrintWords {

    private static final String ENUMS = "org.milerasmus.reference.enums";

    private final Locale language;
    private final ResourceBundle words;
    private final ResourceBundle constants;

    PrintWords(String bundle, Locale language, ClassLoader loader) {
        this.language = language;
        words = ResourceBundle.getBundle(bundle, language, loader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        constants = ResourceBundle.getBundle(ENUMS, language, PrintWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** A text with its placeholders filled. */
    public String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), language)
                .format(Arrays.stream(values).map(value -> value instanceof Number ? value : show(value)).toArray());
    }

    /** Any value: a constant by its label, a day, a moment in UTC or in its zone, a number; nothing for null. */
    public String show(Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> label(constant);
            case LocalDate day -> DateTimeFormatter.ofPattern("d MMM uuuu", language).format(day);
            case Instant moment -> DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", language).format(moment.atOffset(ZoneOffset.UTC));
            case ZonedDateTime moment -> DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", language).format(moment);
            case Number number -> NumberFormat.getInstance(language).format(number);
            default -> value.toString();
        };
    }

    private String label(Enum<?> constant) {
        return new MessageFormat(constants.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name()), language).format(null);
    }
}
