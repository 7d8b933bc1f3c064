package org.milerasmus.exercise.inject;

/** Where an inject stands. */
public enum InjectStatus {
    /** Only the white team and who prepares the exercise know it. */
    PLANNED,
    /** The team that it is addressed to sees it. */
    RELEASED,
    /** The team has answered, and may still change its answer. */
    ANSWERED,
    /** The white team has given its points. */
    ASSESSED,
    /** It was left out. */
    SKIPPED
}
