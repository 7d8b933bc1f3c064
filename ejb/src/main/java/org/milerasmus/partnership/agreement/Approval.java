package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** One party has approved one text: it is bound to the hash of that text and counts for no other. */
@Entity
@Table(name = "agreement_approval")
@NamedQuery(name = "Approval.ofScan", query = "select a from Approval a where a.scan.id = :scan")
public class Approval extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_id")
    private Terms terms;

    @ManyToOne(optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Column(nullable = false)
    private String signatory;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false)
    private Instant at;

    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "scan_id")
    private SignedScan scan;

    protected Approval() {
    }

    private Approval(Academy academy, String contentHash, String signatory, Account account, Instant at) {
        this.academy = academy;
        this.contentHash = contentHash;
        this.signatory = signatory;
        this.accountId = account.getId();
        this.at = at;
    }

    /** A signatory approves for an academy what he has read. */
    public static Approval by(Account signatory, Academy academy, String contentHash, Instant at) {
        return new Approval(academy, contentHash, signatory.getDisplayName(), signatory, at);
    }

    /** A coordinator of another party brings the paper that a party outside the system has signed. */
    public static Approval onPaper(SignedScan scan, String signatory, Academy academy, String contentHash, Account broughtBy) {
        Approval approval = new Approval(academy, contentHash, signatory, broughtBy, scan.getUploadedAt());
        approval.scan = scan;
        return approval;
    }

    /** Whoever approves has read exactly the text that lies there. */
    void requireFor(Terms text) {
        if (!text.getSeal().isOf(contentHash)) {
            throw RuleBroken.of("agreement.textChanged", text.getNumber());
        }
    }

    /** Who approves, in the history of the agreement. */
    Actor actor() {
        return new Actor(academy, signatory, at);
    }

    void belongsTo(Terms owner) {
        terms = owner;
    }

    public Terms getTerms() {
        return terms;
    }

    public Academy getAcademy() {
        return academy;
    }

    /** SHA-256 of the canonical form of the text that was approved. */
    public String getContentHash() {
        return contentHash;
    }

    /** Name of the person who signed. */
    public String getSignatory() {
        return signatory;
    }

    public Instant getAt() {
        return at;
    }

    /** The signed paper; null for an approval inside the system. */
    public SignedScan getScan() {
        return scan;
    }
}
