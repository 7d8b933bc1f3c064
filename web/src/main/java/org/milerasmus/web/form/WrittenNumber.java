package org.milerasmus.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it. */
final class WrittenNumber {

    /** Blanks, also those that do not break, between groups of three digits; then a point or a comma and the decimals. */
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}([ \\u00A0\\u202F]\\d{3})+)?([.,]\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]");
    private static final int MOST_LETTERS = 25;

    private WrittenNumber() {
    }

    /** The number that is meant, with the decimals that are written; nothing where there could be two. */
    static Optional<BigDecimal> read(String written) {
        String text = written.strip().replace('\u2212', '-');
        boolean readable = text.length() <= MOST_LETTERS && text.chars().anyMatch(Character::isDigit) && NUMBER.matcher(text).matches();
        return readable ? Optional.of(new BigDecimal(BLANKS.matcher(text).replaceAll("").replace(',', '.'))) : Optional.empty();
    }
}
