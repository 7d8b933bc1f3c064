package org.milerasmus.course.credential;

/** What is said of a credential. */
public enum PresentedResult {
    /** We have signed it so, and it counts. */
    GENUINE,
    /** We have signed it so, but the host has taken it back. */
    REVOKED,
    /** It does not bear our signature, or was changed after it was signed. */
    FORGED
}
