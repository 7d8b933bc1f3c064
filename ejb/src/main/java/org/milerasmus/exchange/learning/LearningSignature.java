package org.milerasmus.exchange.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The signature of one party under one version. It is bound to the text by the hash of it, and is never changed. */
@Entity
@Table(name = "learning_signature")
public class LearningSignature implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private LearningVersion version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Party party;

    @Column(name = "account_id", nullable = false, updatable = false)
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String contentHash;

    protected LearningSignature() {
    }

    LearningSignature(LearningVersion version, Author author) {
        this.version = version;
        this.party = author.party();
        this.accountId = author.accountId();
        this.name = author.name();
        this.signedAt = author.at();
        this.contentHash = version.hash();
    }

    /** Whether the text still is the one that was signed. */
    public boolean isIntact() {
        return contentHash.equals(version.hash());
    }

    public Party getParty() {
        return party;
    }

    /** Number of the account that signed, with its password given once more. */
    public Long getAccountId() {
        return accountId;
    }

    /** Name of who signed, as it was then. */
    public String getName() {
        return name;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    /** SHA-256 of the signed text in hexadecimal. */
    public String getContentHash() {
        return contentHash;
    }
}
