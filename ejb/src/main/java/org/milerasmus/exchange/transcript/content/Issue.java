package org.milerasmus.exchange.transcript.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.shared.code.VerificationCode;

/** When and by whom a transcript was issued, and by what it is known to be genuine. It never changes. */
@Embeddable
public class Issue implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, unique = true, updatable = false)
    private String verification;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String contentHash;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private String issuedBy;

    protected Issue() {
    }

    /** Issued now, with a code that nobody can guess; the seal follows when the content is there. */
    public Issue(String issuedBy, Instant now) {
        this.verification = VerificationCode.draw();
        this.issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.issuedBy = issuedBy;
    }

    /** Fixes the content. */
    public void seal(String content) {
        contentHash = Fingerprint.of(content);
    }

    /** Whether the content is still what was certified. */
    public boolean isOf(String content) {
        return contentHash.equals(Fingerprint.of(content));
    }

    /** When and by whom, as a part of the content. */
    public String content() {
        return String.join("\u001e", issuedAt.toString(), issuedBy);
    }

    /** The code that anybody can check, in its groups. */
    public String getVerification() {
        return VerificationCode.grouped(verification);
    }

    /** SHA-256 of the content. */
    public String getContentHash() {
        return contentHash;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getIssuedBy() {
        return issuedBy;
    }
}
