package org.milerasmus.exercise.scenario;

/** Where an exercise stands. */
public enum ExerciseStatus {
    /** Only its host and its white team see it. */
    DRAFT,
    /** The academies with places in a team see it, and name their members. */
    PUBLISHED,
    /** Injects are released, answered and assessed. */
    RUNNING,
    /** The score is final; everybody who took part reads the after-action report. */
    FINISHED,
    /** It will not be held, or was broken off. */
    CANCELLED
}
