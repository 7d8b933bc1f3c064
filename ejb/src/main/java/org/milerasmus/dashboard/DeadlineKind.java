package org.milerasmus.dashboard;

/** What ends or begins on a day. */
public enum DeadlineKind {
    /** A call that can be applied for until then. */
    CALL_CLOSES,
    /** A stay that begins. */
    STAY_BEGINS
}
