package org.milerasmus.competence.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.person.Person;
import org.milerasmus.shared.Aggregate;

/** An address by which anybody who has it sees a passport until it expires or is taken back; only the hash of its secret is stored. */
@Entity
@Table(name = "passport_link")
@NamedQuery(name = "PassportLink.byHash", query = """
        select l from PassportLink l join fetch l.person p join fetch p.account where l.tokenHash = :hash""")
@NamedQuery(name = "PassportLink.ofPerson", query = "select l from PassportLink l where l.person.id = :person order by l.id desc")
public class PassportLink extends Aggregate {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(nullable = false)
    private String purpose;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected PassportLink() {
    }

    PassportLink(Person person, String purpose, String token, Instant createdAt, Instant expiresAt) {
        this.person = person;
        this.purpose = purpose;
        this.tokenHash = hash(token);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** A new secret of 256 random bits, fit for an address. */
    static String newToken() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Fingerprint.of(token);
    }

    /** Takes it back; nobody sees anything by it any more. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether it still opens the passport. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public Person getPerson() {
        return person;
    }

    /** For whom or what its holder has made it. */
    public String getPurpose() {
        return purpose;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When it was taken back, or null. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}
