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
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** One calling of the roll at an academy: of its guests, or of its own people abroad. */
@Entity
@Table(name = "roll_call")
@NamedQuery(name = "RollCall.running", query = """
        select r from RollCall r where r.academy.id = :academy and r.direction = :direction and r.closedAt is null""")
@NamedQuery(name = "RollCall.count", query = "select count(r) from RollCall r where :academy is null or r.academy.id = :academy")
@NamedQuery(name = "RollCall.rows", query = """
        select new org.milerasmus.exchange.rollcall.RollCallRow(r.id, a.name, r.direction, r.reason, r.startedAt, r.startedBy, r.closedAt,
            (select count(l) from RollCallLine l where l.rollCall = r),
            (select count(x) from RollCallLine x where x.rollCall = r and x.mark = org.milerasmus.exchange.rollcall.RollMark.MISSING))
        from RollCall r join r.academy a where :academy is null or a.id = :academy order by r.id desc""")
@NamedQuery(name = "RollCall.guests", query = """
        select m from Mobility m where m.receiving.id = :academy and m.actual.awayTo >= :day and m.actual.awayFrom <= :day
        and m.status <> org.milerasmus.exchange.mobility.MobilityStatus.CANCELLED and not exists (select i from Interruption i
            where i.mobility = m and i.firstDay <= :day and (i.lastDay is null or i.lastDay >= :day))""")
@NamedQuery(name = "RollCall.abroad", query = """
        select m from Mobility m where m.sending.id = :academy and m.actual.awayTo >= :day and m.actual.awayFrom <= :day
        and m.status <> org.milerasmus.exchange.mobility.MobilityStatus.CANCELLED""")
public class RollCall extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Direction direction;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "started_by", nullable = false, updatable = false)
    private String startedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected RollCall() {
    }

    /** A roll call that begins now. */
    public RollCall(Academy academy, Direction direction, Decision decision) {
        if (decision.note() == null) {
            throw RuleBroken.at("reason", "roll.reasonMissing");
        }
        this.academy = academy;
        this.direction = direction;
        this.reason = decision.note();
        this.startedAt = decision.at();
        this.startedBy = decision.actor();
    }

    /** It is over; nothing is marked any more. */
    void close(Decision decision) {
        requireRunning();
        closedAt = decision.at();
        closedBy = decision.actor();
    }

    void requireRunning() {
        if (!isRunning()) {
            throw RuleBroken.of("roll.closed", closedAt);
        }
    }

    /** Whether people can still be marked. */
    public boolean isRunning() {
        return closedAt == null;
    }

    public Academy getAcademy() {
        return academy;
    }

    /** Incoming for the guests of the academy, outgoing for its own people abroad. */
    public Direction getDirection() {
        return direction;
    }

    public String getReason() {
        return reason;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }
}
