package org.milerasmus.web.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar day as people in Europe write it: {@code 23 Nov 2026}, {@code 23 novembre 2026}, {@code 23.11.2026},
 * {@code 23/11/2026}, {@code 2026-11-23}. The day stands before the month; the month may be cut short as long as it is clear.
 */
final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern EUROPEAN = Pattern.compile("(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[\\s./-]+(?<month>\\d{1,2}|\\p{L}{3,})[\\s./,-]+(?<year>\\d{4})");

    private static final Pattern WITH_TIME = Pattern.compile("(?<date>.+?),?\\s+(?<hour>\\d{1,2})[:hH.](?<minute>\\d{2})");

    private WrittenDay() {
    }

    /** A day with a time of the clock behind it, {@code 23 Nov 2026 08:00}, also as it is shown, {@code 23 Nov 2026, 08:00}. */
    static Optional<LocalDateTime> readWithTime(String written, Locale language) {
        Matcher parts = WITH_TIME.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return time(parts).flatMap(time -> read(parts.group("date"), language).map(time::atDate));
    }

    private static Optional<LocalTime> time(Matcher parts) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts.group("hour")), Integer.parseInt(parts.group("minute"))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The day, if it is one; the names of months are those of the language or English. */
    static Optional<LocalDate> read(String written, Locale language) {
        String text = plain(written.strip());
        for (Pattern form : List.of(ISO, EUROPEAN)) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return month(parts.group("month"), language).flatMap(month -> day(parts, month));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, int month) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group("year")), month, Integer.parseInt(parts.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String written, Locale language) {
        if (Character.isDigit(written.charAt(0))) {
            return Optional.of(Integer.valueOf(written));
        }
        return named(written, language).or(() -> named(written, Locale.ENGLISH));
    }

    private static Optional<Integer> named(String written, Locale language) {
        List<Month> meant = Arrays.stream(Month.values())
                .filter(month -> plain(month.getDisplayName(TextStyle.FULL, language)).startsWith(written)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().getValue()) : Optional.empty();
    }

    /** Small letters without accents, as they are typed in a hurry. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
