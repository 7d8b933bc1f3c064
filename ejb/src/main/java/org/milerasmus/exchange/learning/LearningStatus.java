package org.milerasmus.exchange.learning;

/** Where a learning agreement stands. */
public enum LearningStatus {
    /** Its first text is being written. */
    DRAFT,
    /** Its first text is being signed. */
    SIGNING,
    /** All three have signed, and nothing is being changed. */
    IN_FORCE,
    /** One text is in force, and a change to it is being written. */
    CHANGING,
    /** One text is in force, and a change to it is being signed. */
    CHANGE_SIGNING
}
