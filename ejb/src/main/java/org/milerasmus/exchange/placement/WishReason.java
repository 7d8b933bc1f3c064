package org.milerasmus.exchange.placement;

import org.milerasmus.exchange.placement.matching.Verdict;

/** What decided about one wish of an applicant. */
public enum WishReason {
    GRANTED, NOT_NEEDED, OTHERS_HIGHER, PASSED_OVER, NO_SEAT, LEFT_FREE,
    /** The applicant does not meet the conditions of the call, or the call is over. */
    NOT_ELIGIBLE,
    /** The host has said no before. */
    REFUSED_BEFORE;

    /** The reason for people of what decided. */
    public static WishReason of(Verdict.Reason reason) {
        return valueOf(reason.name());
    }
}
