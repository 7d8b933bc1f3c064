package org.milerasmus.course.assessment;

/** What somebody is assessed by. */
public enum AssessmentKind {
    /** A written or oral examination. */
    EXAM,
    /** A written report. */
    REPORT,
    /** A presentation. */
    PRESENTATION,
    /** Practical work. */
    PRACTICAL,
    /** Anything else. */
    OTHER
}
