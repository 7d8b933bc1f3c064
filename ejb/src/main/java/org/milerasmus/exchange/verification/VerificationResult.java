package org.milerasmus.exchange.verification;

/** What is said of a code. */
public enum VerificationResult {
    /** The paper was issued so and counts. */
    GENUINE,
    /** It was issued so, but a later one has taken its place. */
    REPLACED,
    /** It was issued so, but the host has taken it back. */
    REVOKED,
    /** No paper has this code. */
    UNKNOWN
}
