package org.milerasmus.course.practical.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.LogEnd;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.shared.Aggregate;

/**
 * A line of somebody's chain of custody. It is never changed and never removed: no column can be updated, and the entity refuses
 * both. Its hash covers all that it says and the hash of the line before it, so that a change past the application shows in
 * every later line; the attempt keeps the end of the log, so that lines that are missing there show, too.
 */
@Entity
@Table(name = "custody_entry")
@NamedQuery(name = "CustodyEntry.ofAttempts", query = """
        select e from CustodyEntry e join fetch e.item where e.attempt.id in :attempts order by e.attempt.id, e.number""")
public class CustodyEntry extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CustodyAction action;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", updatable = false)
    private EvidenceItem item;

    @Column(name = "from_whom", updatable = false)
    private String from;

    @Column(name = "to_whom", updatable = false)
    private String to;

    @Column(updatable = false)
    private String note;

    @Column(name = "entered_hash", updatable = false)
    private String enteredHash;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected CustodyEntry() {
    }

    /** The next line of the log of an attempt, behind the end that the attempt knows of. */
    public CustodyEntry(Attempt attempt, EvidenceItem item, CustodyNote said, Instant now) {
        said.check();
        this.attempt = attempt;
        this.number = attempt.getLog().getEntries() + 1;
        this.enteredAt = now.truncatedTo(ChronoUnit.MILLIS); // what the database keeps must be what was hashed
        this.action = said.action();
        this.item = item;
        this.from = said.from();
        this.to = said.to();
        this.note = said.note();
        this.enteredHash = said.hash();
        this.previousHash = attempt.getLog().getSeal();
        this.hash = computed();
        attempt.extendLog(hash);
    }

    /** The hash of what the line says; each value with its length, so that none can pass for a part of another. */
    private String computed() {
        return Fingerprint.of(Stream.of(previousHash, attempt.getId(), number, enteredAt.toEpochMilli(), action.name(), item.getId(), from, to, note, enteredHash)
                .map(value -> Objects.toString(value, "")).map(text -> text.length() + ":" + text).collect(Collectors.joining("|")));
    }

    /** Whether the line says what it said when it was entered, right behind its predecessor; null for the first line. */
    public boolean follows(CustodyEntry last) {
        return previousHash.equals(last == null ? LogEnd.NOTHING_BEFORE : last.hash) && number == (last == null ? 1 : last.number + 1) && hash.equals(computed());
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("Entries of a chain of custody are neither changed nor removed");
    }

    public Attempt getAttempt() {
        return attempt;
    }

    /** Its place in the log, from 1. */
    public int getNumber() {
        return number;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public CustodyAction getAction() {
        return action;
    }

    public EvidenceItem getItem() {
        return item;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getNote() {
        return note;
    }

    /** SHA-256 that the participant has entered; null for none. */
    public String getEnteredHash() {
        return enteredHash;
    }

    public String getHash() {
        return hash;
    }
}
