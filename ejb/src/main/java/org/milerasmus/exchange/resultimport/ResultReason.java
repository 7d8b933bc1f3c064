package org.milerasmus.exchange.resultimport;

/** Why a row of results is refused. */
public enum ResultReason {
    /** The column needs a value. */
    MISSING,
    /** The value is too long, or no date. */
    NOT_VALID,
    /** No stay of this call has the code. */
    UNKNOWN_STAY,
    /** An earlier row has the same component of the same stay. */
    TWICE,
    /** The grade is none of the host's table. */
    NOT_IN_SCALE,
    /** Not more than 0 and at most 60, in halves. */
    IMPOSSIBLE_ECTS,
    /** The day lies before the stay. */
    BEFORE_STAY,
    /** The day is still to come. */
    IN_FUTURE
}
