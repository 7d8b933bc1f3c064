package org.milerasmus.exchange.learning;

/** What became of a version. */
public enum LearningVersionState {
    /** Being written or signed. */
    OPEN,
    /** Signed by all three, and what counts now. */
    IN_FORCE,
    /** Was in force until a change took its place. */
    REPLACED,
    /** Its text was changed after somebody had signed: the signatures stay with it and count no more. */
    OVERTAKEN,
    /** Sent back by one of the academies with a word. */
    SENT_BACK,
    /** A change that was given up. */
    GIVEN_UP
}
