package org.milerasmus.security.password;

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
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;

/** The right to choose a password once, by a secret that was mailed; only its hash is stored. */
@Entity
@Table(name = "password_link")
@NamedQuery(name = "PasswordLink.unused", query = "select l from PasswordLink l where l.account = :account and l.usedAt is null")
@NamedQuery(name = "PasswordLink.byHash", query = "select l from PasswordLink l join fetch l.account where l.tokenHash = :hash")
public class PasswordLink extends Aggregate {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash", nullable = false, unique = true)
    private String tokenHash;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordLink() {
    }

    PasswordLink(Account account, String token, Instant expiresAt) {
        this.account = account;
        this.tokenHash = hash(token);
        this.expiresAt = expiresAt;
    }

    /** A new secret of 256 random bits, fit for an address. */
    static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Fingerprint.of(token);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    Account use(Instant now) {
        usedAt = now;
        return account;
    }

    Account account() {
        return account;
    }
}
