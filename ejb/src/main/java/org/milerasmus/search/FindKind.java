package org.milerasmus.search;

/** What can be found, in the order in which it is shown. */
public enum FindKind {
    /** A call, also an own one that is not published yet. */
    CALL,
    /** An application to the own academy or of one of its people. */
    APPLICATION,
    /** A stay, by its code or its traveller. */
    STAY,
    /** Somebody with an account. */
    PERSON,
    /** An institution. */
    ACADEMY,
    /** An agreement, by its code or its parties. */
    AGREEMENT,
    /** A course of the catalogue, also an own one that is not published yet. */
    COURSE,
    /** A session of a course, by its code or the course. */
    SESSION,
    /** A joint exercise of those that the reader hosts or takes part in. */
    EXERCISE
}
