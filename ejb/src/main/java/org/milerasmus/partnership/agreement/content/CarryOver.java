package org.milerasmus.partnership.agreement.content;

/** What becomes of seats that were not used in their academic year. */
public enum CarryOver {
    /** They lapse. */
    NONE,
    /** They may be used in the next academic year, then they lapse. */
    NEXT_YEAR,
    /** They may be used as long as the agreement is in force. */
    WHOLE_PERIOD
}
