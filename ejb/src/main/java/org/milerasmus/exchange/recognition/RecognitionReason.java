package org.milerasmus.exchange.recognition;

/** Why a component does not count, or not with all of its credits. */
public enum RecognitionReason {
    NOT_PASSED, NOT_IN_AGREEMENT, DIFFERENT_CONTENT, LOWER_LEVEL, LESS_WORK, TAKEN_BEFORE,
    /** Another one, which is told in words. */
    OTHER
}
