package org.milerasmus.exchange.rollcall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.Aggregate;

/** Somebody who should be there in a roll call, and whether the person is found. */
@Entity
@Table(name = "roll_call_line")
@NamedQuery(name = "RollCallLine.entries", query = """
        select new org.milerasmus.exchange.rollcall.RollCallEntry(l.id, l.version, l.mark, l.markedAt, l.markedBy, m.code, m.status,
            p.givenName, p.familyName, p.rank.grade, p.rank.rankTitle, s.name, r.name, r.city,
            p.emergencyContact.name, p.emergencyContact.relation, p.emergencyContact.phone)
        from RollCallLine l join l.mobility m join m.person p join m.sending s join m.receiving r where l.rollCall.id = :roll""")
@NamedQuery(name = "RollCallLine.marks", query = """
        select new org.milerasmus.exchange.rollcall.RollCallMark(l.id, l.version, l.mark, l.markedAt, l.markedBy)
        from RollCallLine l where l.rollCall.id = :roll""")
public class RollCallLine extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roll_call_id", updatable = false)
    private RollCall rollCall;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id", updatable = false)
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RollMark mark = RollMark.MISSING;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected RollCallLine() {
    }

    /** Somebody whom nobody has found yet. */
    public RollCallLine(RollCall rollCall, Mobility mobility) {
        this.rollCall = rollCall;
        this.mobility = mobility;
    }

    /** What is known now; missing takes an earlier mark back. */
    void mark(RollMark newMark, Decision decision) {
        rollCall.requireRunning();
        mark = newMark;
        markedAt = newMark == RollMark.MISSING ? null : decision.at();
        markedBy = newMark == RollMark.MISSING ? null : decision.actor();
    }

    public RollCall getRollCall() {
        return rollCall;
    }

    public RollMark getMark() {
        return mark;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    /** Name of who has marked the person. */
    public String getMarkedBy() {
        return markedBy;
    }
}
