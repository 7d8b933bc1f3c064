package org.milerasmus.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.milerasmus.web.frame.UserSettings;

/** Texts and values in the user's language and time zone. */
@Named
@RequestScoped
public class Formats {

    private static final String MOMENT = "d MMM uuuu, HH:mm zzz";

    @Inject
    private UserSettings settings;

    /** A text with its placeholders filled by values as people read them; the key itself where it is unknown. */
    public String text(String key, Object... args) {
        try {
            String pattern = Texts.of(locale()).getString(key);
            Object[] shown = Arrays.stream(args).map(arg -> arg instanceof Number ? arg : show(arg)).toArray();
            return new MessageFormat(pattern, locale()).format(shown);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** Any value as people read it: a constant by its label, a day, a moment with its zone (one that has a zone in that one), a language, yes or no. */
    public String show(Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> label(constant);
            case LocalDate day -> date(day);
            case Instant moment -> instant(moment);
            case ZonedDateTime moment -> pattern(MOMENT).format(moment);
            case Locale language -> language.getDisplayLanguage(locale());
            case BigDecimal number -> decimal(number);
            case Boolean yes -> text(yes ? "value.yes" : "value.no");
            case Collection<?> several -> several.stream().map(this::show).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** With the decimals that it has: {@code 30.0} or {@code 30,0}. */
    private String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** The words for a constant, kept under its type and name: {@code CallStatus.DRAFT}. */
    public String label(Enum<?> constant) {
        return constant == null ? "" : text(key(constant));
    }

    /** A calendar day: {@code 23 Nov 2026}. */
    public String date(LocalDate day) {
        return day == null ? "" : pattern("d MMM uuuu").format(day);
    }

    /** The month of a day: {@code November 2026}. */
    public String month(LocalDate day) {
        return day == null ? "" : pattern("LLLL uuuu").format(day);
    }

    /** A moment with its zone: {@code 23 Nov 2026, 14:02 CET}. */
    public String instant(Instant moment) {
        return moment == null ? "" : pattern(MOMENT).format(moment.atZone(zone()));
    }

    /** The time of day, for what happened just now: {@code 14:02}. */
    public String time(Instant moment) {
        return moment == null ? "" : pattern("HH:mm").format(moment.atZone(zone()));
    }

    /** The time of day with its zone, on the clock of a place: {@code 14:02 CET}. */
    public String clock(ZonedDateTime moment) {
        return moment == null ? "" : pattern("HH:mm zzz").format(moment);
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private ZoneId zone() {
        return settings.getZone();
    }

    private Locale locale() {
        return settings.getLocale();
    }
}
