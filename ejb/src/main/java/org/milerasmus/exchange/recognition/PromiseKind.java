package org.milerasmus.exchange.recognition;

/** In what a learning agreement was not kept. */
public enum PromiseKind {
    /** A component that was agreed at the host has no result. */
    NO_RESULT,
    /** A result belongs to no component that was agreed. */
    NOT_AGREED,
    /** A component that was agreed and passed is not recognised, or not as a whole. */
    NOT_RECOGNISED,
    /** Fewer credits count at home than were agreed there. */
    FEWER_CREDITS
}
