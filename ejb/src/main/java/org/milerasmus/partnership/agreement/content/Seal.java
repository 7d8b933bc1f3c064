package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.document.Fingerprint;

/** What a text gets when it is proposed, so that nobody can change it unseen; a draft has none. */
@Embeddable
public class Seal implements Serializable {

    /** What a draft has: no seal. */
    public static final Seal NONE = new Seal();

    private static final long serialVersionUID = 1L;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected Seal() {
    }

    /** The seal under the canonical form of a text. */
    public Seal(String canonical, Instant proposedAt) {
        this.contentHash = Fingerprint.of(canonical);
        this.proposedAt = proposedAt;
    }

    /** Whether a text in its canonical form is still the one that was sealed. */
    public boolean fits(String canonical) {
        return contentHash != null && isOf(Fingerprint.of(canonical));
    }

    /** Whether a fingerprint is the one of the sealed text. */
    public boolean isOf(String fingerprint) {
        return fingerprint.equals(contentHash);
    }

    /** SHA-256 of the canonical form of the text; null for what was agreed before versions were kept. */
    public String getContentHash() {
        return contentHash;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
