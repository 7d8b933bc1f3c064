package org.milerasmus.competence.certificatedesk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.competence.certificate.CertificateStatus;

/** One prior certificate in a list. */
public record CertificateRow(Long id, String code, String title, String issuer, CertificateStatus status, String givenName, String familyName,
        LocalDate obtainedOn, LocalDate expiresOn, Instant claimedAt, String decidedBy) implements Serializable {

    /** Given name and family name of the holder. */
    public String name() {
        return givenName + " " + familyName;
    }
}
