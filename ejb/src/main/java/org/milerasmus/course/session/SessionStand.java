package org.milerasmus.course.session;

import java.time.Instant;

/** How a session stands to somebody who looks for one. */
public enum SessionStand {
    /** One can enrol later. */
    ENROLS_LATER,
    /** One can enrol now. */
    ENROLS,
    /** Enrolment is over; it is to come, or is being held. */
    ENROLLED,
    /** It was held. */
    HELD,
    /** It will not be held. */
    CALLED_OFF;

    /** The stand of a session at a moment; null for a draft, which nobody sees. */
    public static SessionStand of(SessionStatus status, Instant opensAt, Instant closesAt, Instant now) {
        return switch (status) {
            case DRAFT -> null;
            case PUBLISHED -> now.isBefore(opensAt) ? ENROLS_LATER : now.isBefore(closesAt) ? ENROLS : ENROLLED;
            case COMPLETED -> HELD;
            case CANCELLED -> CALLED_OFF;
        };
    }
}
