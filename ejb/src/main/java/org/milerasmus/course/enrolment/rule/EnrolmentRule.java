package org.milerasmus.course.enrolment.rule;

/** The rules that a person has to meet to take part in a session. */
public enum EnrolmentRule {
    /** One can enrol now. */
    WINDOW,
    /** The profile has everything that is asked of everybody. */
    PROFILE,
    /** The language of instruction at the level asked for. */
    LANGUAGE,
    /** The clearance is high enough and valid to the last day. */
    CLEARANCE,
    /** A course that has to be completed before. */
    COURSE,
    /** A competence that has to be there before, to the last day of the session. */
    COMPETENCE
}
