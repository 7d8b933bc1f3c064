package org.milerasmus.course.enrolment;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody's place in a session stands. */
public enum EnrolmentStatus {
    /** Has a seat. */
    SEATED,
    /** On the waiting list. */
    WAITING,
    /** A seat came free and is kept for the person until a deadline. */
    OFFERED,
    /** The person or the own academy has given the place up. */
    WITHDRAWN,
    /** The offered seat was not accepted in time, or the session began before a seat came free. */
    LAPSED,
    /** Gone to another session of the same course. */
    CHANGED,
    /** The host has taken the place back. */
    REMOVED,
    /** The session is not held. */
    CANCELLED,
    /** Has taken part to the end and reached the aim. */
    COMPLETED,
    /** Has had a seat, but not reached the aim. */
    NOT_COMPLETED;

    /** A seat is taken by those. */
    public static final Set<EnrolmentStatus> HOLDING = Set.copyOf(EnumSet.of(SEATED, OFFERED, COMPLETED, NOT_COMPLETED));

    /** Those can still be given up. */
    public static final Set<EnrolmentStatus> OPEN = Set.copyOf(EnumSet.of(SEATED, WAITING, OFFERED));

    /** Nobody has two of those in one session. */
    public static final Set<EnrolmentStatus> LIVE = Set.copyOf(EnumSet.of(SEATED, WAITING, OFFERED, COMPLETED, NOT_COMPLETED));

    /** Took a seat when the session was held, or will. */
    public static final Set<EnrolmentStatus> TAKING_PART = Set.copyOf(EnumSet.of(SEATED, COMPLETED, NOT_COMPLETED));
}
