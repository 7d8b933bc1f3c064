package org.milerasmus.exchange.learning.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a text is measured by.
 *
 * @param promised  credits that the call promises, or null
 * @param startsOn  first day of the stay
 * @param endsOn    last day of the stay
 * @param writtenTo last day that the text was written for; another one means that the stay has been moved since
 * @param change    whether it is a change during the stay
 */
public record Terms(BigDecimal promised, LocalDate startsOn, LocalDate endsOn, LocalDate writtenTo, boolean change, LocalDate today) {

    /** 60 credits are a year of 40 weeks of study (ECTS Users' Guide 2015: 1,500 to 1,800 hours, 25 to 30 hours a credit). */
    private static final BigDecimal CREDITS_A_WEEK = new BigDecimal("1.5");
    private static final int DAYS_A_WEEK = 7;

    /** Weeks after the first day within which changes should be agreed (Erasmus+ guidelines on the learning agreement for studies). */
    static final int WEEKS_FOR_CHANGES = 5;

    /** Credits that a stay of this length can hold, rounded up to a whole one. */
    public BigDecimal workload() {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(startsOn, endsOn) + 1);
        BigDecimal weeks = days.divide(BigDecimal.valueOf(DAYS_A_WEEK), 0, RoundingMode.CEILING);
        return weeks.multiply(CREDITS_A_WEEK).setScale(0, RoundingMode.CEILING);
    }

    /** Last day on which a change comes in time. */
    LocalDate changesUntil() {
        return startsOn.plusWeeks(WEEKS_FOR_CHANGES);
    }
}
