package org.milerasmus.exchange.invitation;

/** What somebody is to an offer and a request that are held side by side. */
public enum InvitationSide {
    /** Coordinators of the academy that asks. */
    HOST,
    /** Coordinators of the instructor's academy. */
    SENDING,
    /** Who offers. */
    INSTRUCTOR
}
