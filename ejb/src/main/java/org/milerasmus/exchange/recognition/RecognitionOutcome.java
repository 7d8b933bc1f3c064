package org.milerasmus.exchange.recognition;

/** What becomes of a component. */
public enum RecognitionOutcome {
    /** It counts with all of its credits. */
    RECOGNISED,
    /** It counts with fewer credits. */
    PARTLY,
    /** It does not count. */
    NOT
}
