package org.milerasmus.exchange.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.party.Party;

/** The signature of one party; it is bound to the text by the hash of it. */
@Embeddable
public class ProgrammeSignature implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Party party;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false)
    private String name;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    protected ProgrammeSignature() {
    }

    ProgrammeSignature(Party party, Long accountId, String name, Instant signedAt, String contentHash) {
        this.party = party;
        this.accountId = accountId;
        this.name = name;
        this.signedAt = signedAt;
        this.contentHash = contentHash;
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
