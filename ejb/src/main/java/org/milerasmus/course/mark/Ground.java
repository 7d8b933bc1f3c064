package org.milerasmus.course.mark;

/** Why something else counts than what the markers have given by themselves. */
public enum Ground {
    /** They were too far apart and have agreed. */
    AGREED,
    /** They were too far apart and have not agreed, and the host has decided. */
    DECIDED,
    /** An appeal was upheld. */
    APPEAL
}
