package org.milerasmus.course.certificate;

/** Somebody was given a certificate; fired in the transaction that does it. */
public record CertificateIssued(long certificateId) {
}
