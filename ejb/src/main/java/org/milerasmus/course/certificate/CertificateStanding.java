package org.milerasmus.course.certificate;

/** Whether a certificate counts. */
public enum CertificateStanding {
    /** It counts. */
    ISSUED,
    /** The host has taken it back. */
    REVOKED
}
