package org.milerasmus.course.certificate.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/**
 * A pair of keys of the programme: P-256, for signatures by ES256 (RFC 7518, 3.4). One pair signs at a time; what older pairs
 * have signed stays verifiable, because their public halves stay published.
 */
@Entity
@Table(name = "signing_key")
@NamedQuery(name = "SigningKey.all", query = "select k from SigningKey k order by k.createdAt desc, k.id desc")
@NamedQuery(name = "SigningKey.current", query = "select k from SigningKey k where k.retiredAt is null order by k.createdAt desc, k.id desc")
public class SigningKey extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(name = "key_id", nullable = false, unique = true, updatable = false)
    private String keyId;

    @Column(name = "public_half", nullable = false, updatable = false)
    private String publicHalf;

    @Column(name = "sealed_half", nullable = false, updatable = false)
    private String sealedHalf;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected SigningKey() {
    }

    /**
     * A new pair.
     *
     * @param keyId      address at which the public half is published; it ends with the SHA-256 thumbprint (RFC 7638)
     * @param publicHalf as a JSON Web Key (RFC 7517)
     * @param sealedHalf the private half, encrypted with the secret of the installation
     */
    SigningKey(String keyId, String publicHalf, String sealedHalf, Instant now) {
        this.keyId = keyId;
        this.publicHalf = publicHalf;
        this.sealedHalf = sealedHalf;
        this.createdAt = now;
    }

    /** Signs nothing any more. */
    void retire(Instant now) {
        if (retiredAt != null) {
            throw RuleBroken.of("signingKey.retired", keyId);
        }
        retiredAt = now;
    }

    /** By what verifiers find it: the address at which its public half is published, as Open Badges 3.0 (8.2.4) asks for. */
    public String getKeyId() {
        return keyId;
    }

    /** The half that everybody may have, as a JSON Web Key. */
    public String getPublicHalf() {
        return publicHalf;
    }

    String getSealedHalf() {
        return sealedHalf;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it stopped signing, or null. */
    public Instant getRetiredAt() {
        return retiredAt;
    }

    /** Its number among keys, for the audit trail; nothing of its halves. */
    @Override
    public String toString() {
        return keyId;
    }
}
