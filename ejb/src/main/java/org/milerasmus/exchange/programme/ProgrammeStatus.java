package org.milerasmus.exchange.programme;

/** Where the programme of a visit stands. */
public enum ProgrammeStatus {
    /** It is written; nobody has signed. */
    DRAFT,
    /** Some have signed. */
    SIGNING,
    /** All three have signed. */
    AGREED
}
