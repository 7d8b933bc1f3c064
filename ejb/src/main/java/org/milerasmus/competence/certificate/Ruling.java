package org.milerasmus.competence.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.shared.text.Typed;

/** Where a certificate stands, and who has decided so. */
@Embeddable
public class Ruling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CertificateStatus status = CertificateStatus.CLAIMED;

    @Column(name = "claimed_at", nullable = false)
    private Instant claimedAt;

    @Size(max = 500)
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    void claim(Instant now) {
        status = CertificateStatus.CLAIMED;
        claimedAt = now;
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    void decide(CertificateStatus to, String why, String by, Instant now) {
        status = to;
        reason = Typed.orNull(why);
        decidedBy = by;
        decidedAt = now;
    }

    void withdraw() {
        status = CertificateStatus.WITHDRAWN;
    }

    public CertificateStatus getStatus() {
        return status;
    }

    /** When it was last claimed. */
    public Instant getClaimedAt() {
        return claimedAt;
    }

    /** Why it was refused or revoked. */
    public String getReason() {
        return reason;
    }

    /** Who has decided, by name; null as long as nobody has. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
