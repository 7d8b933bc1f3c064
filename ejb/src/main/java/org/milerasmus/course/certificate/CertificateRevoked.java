package org.milerasmus.course.certificate;

/** A certificate was taken back; fired in the transaction that does it. */
public record CertificateRevoked(long certificateId) {
}
