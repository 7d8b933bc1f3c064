package org.milerasmus.exchange.verification;

/** What anybody can check by a code. */
public enum VerifiedPaper {
    /** A transcript of records of a stay. */
    TRANSCRIPT,
    /** The certificate of a course. */
    CERTIFICATE
}
