package org.milerasmus.exercise.report;

/** What an entry for the after-action report is. */
public enum ObservationKind {
    /** What went well, or did not. */
    OBSERVATION,
    /** What to do about it. */
    RECOMMENDATION
}
