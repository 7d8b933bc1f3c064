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
    AGREEMENT
}
