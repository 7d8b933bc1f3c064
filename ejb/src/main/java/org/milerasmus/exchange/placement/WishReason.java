package org.milerasmus.exchange.placement;

import org.milerasmus.exchange.placement.matching.Verdict;

/** What decided about one wish of an applicant. */
public enum WishReason {
    GRANTED, NOT_NEEDED, OTHERS_HIGHER, PASSED_OVER, NO_SEAT, LEFT_FREE,
    /** The applicant does not meet the conditions of the call, or the call is over. */
    NOT_ELIGIBLE,
    /** The host has said no before. */
    REFUSED_BEFORE,
    /** The applicant's chain of command has refused its consent before. */
    CONSENT_REFUSED;

    /** Whether the applicant may be given the wish at all. */
    public boolean isPossible() {
        return this != NOT_ELIGIBLE && this != REFUSED_BEFORE && this != CONSENT_REFUSED;
    }

    /** The reason for people of what decided. */
    public static WishReason of(Verdict.Reason reason) {
        return valueOf(reason.name());
    }
}
