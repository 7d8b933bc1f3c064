package org.milerasmus.course.enrolment;

/** Who asked for a place. */
public enum Asker {
    /** The person. */
    SELF,
    /** Staff of the person's academy. */
    ACADEMY
}
