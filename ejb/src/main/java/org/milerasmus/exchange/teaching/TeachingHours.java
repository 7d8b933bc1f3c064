package org.milerasmus.exchange.teaching;

import org.milerasmus.reference.ExchangeKind;

/**
 * How much has to be taught on a visit. Source: Erasmus+ Programme Guide, part B, key action 1, mobility project for higher
 * education students and staff, staff mobility for teaching: at least 8 hours of teaching a week or any shorter stay; on a stay of
 * more than a week, the minimum for an incomplete week is in proportion to the duration of that week; 4 hours a week or any
 * shorter stay where teaching is combined with training, as on an instructor exchange. A training visit has no such minimum.
 * A week is seven days, working days and weekend (Commission, guide to the Beneficiary Module, “Number of teaching hours”).
 * Hours are whole ones here, so a part of an hour counts as one.
 */
public final class TeachingHours {

    static final int A_WEEK = 8;

    private static final int COMBINED_A_WEEK = 4;
    private static final int DAYS_OF_A_WEEK = 7;

    private TeachingHours() {
    }

    /** Fewest hours that count for a visit of so many days; 0 where nothing has to be taught. */
    public static int minimum(ExchangeKind kind, long days) {
        int aWeek = switch (kind) {
            case TEACHING_VISIT -> A_WEEK;
            case INSTRUCTOR_EXCHANGE -> COMBINED_A_WEEK;
            default -> 0;
        };
        long weeks = days / DAYS_OF_A_WEEK;
        long rest = days % DAYS_OF_A_WEEK;
        return Math.toIntExact(weeks == 0 ? aWeek : weeks * aWeek + Math.ceilDiv(aWeek * rest, DAYS_OF_A_WEEK));
    }
}
