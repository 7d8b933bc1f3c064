package org.milerasmus.course.certificatedesk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.course.certificate.CertificateStanding;

/** A certificate as lists show it. */
public record CertificateRow(String code, String holder, String title, String issuer, LocalDate startsOn, LocalDate endsOn,
        Instant issuedAt, Instant revokedAt) implements Serializable {

    public CertificateStanding status() {
        return revokedAt == null ? CertificateStanding.ISSUED : CertificateStanding.REVOKED;
    }
}
