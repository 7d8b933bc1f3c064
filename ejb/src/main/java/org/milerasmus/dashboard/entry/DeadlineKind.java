package org.milerasmus.dashboard.entry;

/** What ends or begins on a day. */
public enum DeadlineKind {
    /** A call that can be applied for until then. */
    CALL_CLOSES,
    /** A stay that begins. */
    STAY_BEGINS,
    /** A session of a course that the reader has a seat in. */
    SESSION_BEGINS,
    /** A consent that the reader is asked for. */
    CONSENT_DUE,
    /** A consent that the reader's academy waits for. */
    CONSENT_AWAITED
}
