package org.milerasmus.exchange.transcript.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;

/** Whether a transcript counts, and if not, since when and why. */
@Embeddable
public class Standing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TranscriptStatus status = TranscriptStatus.ISSUED;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "revoke_reason")
    private String revokeReason;

    /** A later transcript takes its place. */
    public void replace(Instant now) {
        status = TranscriptStatus.REPLACED;
        endedAt = now;
    }

    /** The host takes it back. */
    public void revoke(String reason, Instant now) {
        status = TranscriptStatus.REVOKED;
        revokeReason = reason;
        endedAt = now;
    }

    /**
     * Lets pass when it counts.
     *
     * @param code of the transcript
     */
    public void requireIssued(String code) {
        if (!isIssued()) {
            throw RuleBroken.of("transcript.ended." + status, code);
        }
    }

    /** Whether it counts. */
    public boolean isIssued() {
        return status == TranscriptStatus.ISSUED;
    }

    public TranscriptStatus getStatus() {
        return status;
    }

    /** When it was replaced or revoked, or null. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public String getRevokeReason() {
        return revokeReason;
    }
}
