package org.milerasmus.course.mark;

/** What a participant has done in an assessment. */
public enum Submission {
    /** There is something to mark. */
    HANDED_IN,
    /** Was not there or has handed nothing in: counts as no marks. */
    NOT_HANDED_IN,
    /** Did not have to: the other assessments count instead. */
    EXCUSED
}
