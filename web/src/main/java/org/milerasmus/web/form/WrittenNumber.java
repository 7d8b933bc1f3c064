package org.milerasmus.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it. */
final class WrittenNumber {

    /** A point or a comma before the decimals. */
    private static final Pattern PLAIN = Pattern.compile("-?\\d*([.,]\\d+)?");
    /** Blanks, also those that do not break, between groups of three digits. */
    private static final Pattern GROUP = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F](?=\\d{3}(?!\\d))");
    private static final int MOST_LETTERS = 25;

    private WrittenNumber() {
    }

    /** The number that is meant, with the decimals that are written; nothing where there could be two. */
    static Optional<BigDecimal> read(String written) {
        String text = GROUP.matcher(written.strip().replace('\u2212', '-')).replaceAll("");
        boolean readable = text.length() <= MOST_LETTERS && text.chars().anyMatch(Character::isDigit) && PLAIN.matcher(text).matches();
        return readable ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
