package org.milerasmus.course.mark;

/** Whether a participant's mark in one assessment is known. */
public enum MarkState {
    /** A marker has not marked yet. */
    MISSING,
    /** The markers are further apart than the tolerance and have to agree. */
    DIFFERENT,
    /** It is known what counts. */
    COUNTS
}
