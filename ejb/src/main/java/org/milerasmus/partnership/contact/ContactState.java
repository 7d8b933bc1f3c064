package org.milerasmus.partnership.contact;

import java.time.LocalDate;

/** Whether a contact can be relied on today. */
public enum ContactState {
    /** Holds the role and was confirmed in the last 12 months. */
    CURRENT,
    /** Holds the role from a later day on. */
    NOT_YET,
    /** Holds the role, but for the next 60 days only. */
    ENDS_SOON,
    /** Nobody has confirmed it for 12 months. */
    UNCONFIRMED,
    /** No longer holds the role. */
    ENDED;

    /** Days before its end from which a term counts as ending. */
    public static final int WARNING_DAYS = 60;

    /** Months for which a confirmation holds. */
    public static final int CONFIRMED_MONTHS = 12;

    /** First day of those whose confirmations still hold today. */
    public static LocalDate oldestConfirmation(LocalDate today) {
        return today.minusMonths(CONFIRMED_MONTHS);
    }

    /** Whether somebody should look at it before it is needed. */
    public boolean isStale() {
        return this == ENDS_SOON || this == UNCONFIRMED || this == ENDED;
    }
}
