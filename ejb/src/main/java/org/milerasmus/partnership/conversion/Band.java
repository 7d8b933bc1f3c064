package org.milerasmus.partnership.conversion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The part of those who passed that got one grade.
 *
 * @param from percentage of them who got a better grade, 0 to 100
 * @param to   percentage of them who got this or a better grade; the same as {@code from} when nobody got it
 */
public record Band(String label, BigDecimal from, BigDecimal to) implements Serializable {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether anybody got the grade. */
    public boolean isWide() {
        return to.compareTo(from) > 0;
    }

    /** The middle of the band. */
    public BigDecimal middle() {
        return from.add(to).divide(TWO);
    }

    /** Percentage of those who passed that both grades stand for; 0 when they do not meet. */
    public BigDecimal overlap(Band other) {
        return to.min(other.to).subtract(from.max(other.from)).max(BigDecimal.ZERO);
    }

    /** Percentage of those who passed that got the grade, to one decimal. */
    public BigDecimal width() {
        return to.subtract(from).setScale(1, RoundingMode.HALF_UP);
    }
}
