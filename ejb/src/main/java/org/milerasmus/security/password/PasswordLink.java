package org.milerasmus.security.password;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.security.Account;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.Aggregate;

/** The right to choose a password once, by a secret that was mailed; only its hash is stored. */
@Entity
@Table(name = "password_link")
@NamedQuery(name = "PasswordLink.unused", query = "select l from PasswordLink l where l.account = :account and l.usedAt is null")
@NamedQuery(name = "PasswordLink.byHash", query = "select l from PasswordLink l join fetch l.account where l.tokenHash = :hash")
public class PasswordLink extends Aggregate {

    private static final long serialVersionUID = 1L;

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
        this.tokenHash = SecretToken.hash(token);
        this.expiresAt = expiresAt;
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
