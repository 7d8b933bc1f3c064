package org.milerasmus.exchange.readiness;

/** How a point of the checklist stands. */
public enum ReadinessState {
    /** Nobody has confirmed it. */
    OPEN,
    /** In order. */
    DONE,
    /** This stay does not need it. */
    NOT_NEEDED,
    /** Confirmed, but not valid to the last day. */
    EXPIRES_EARLY;

    /** Whether nothing is left to do. */
    public boolean isSettled() {
        return this == DONE || this == NOT_NEEDED;
    }
}
