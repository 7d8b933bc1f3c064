package org.milerasmus.course.attendance;

/** What is noted of a participant in a lesson; of whom nothing is noted yet, there is no record. */
public enum AttendanceMark {
    PRESENT,
    /** Came when the lesson was running for longer than the session allows; the minutes missed do not count. */
    LATE,
    /** Was not there, for a reason that the host accepts: the lesson counts neither for nor against the person. */
    EXCUSED,
    ABSENT
}
