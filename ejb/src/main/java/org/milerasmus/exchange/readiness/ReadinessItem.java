package org.milerasmus.exchange.readiness;

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
import java.time.LocalDate;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** What somebody has confirmed about one point of a stay's checklist. */
@Entity
@Table(name = "readiness_item")
@NamedQuery(name = "ReadinessItem.ofStay", query = "select i from ReadinessItem i where i.mobility.id = :stay")
@NamedQuery(name = "ReadinessItem.one", query = "select i from ReadinessItem i where i.mobility.id = :stay and i.kind = :kind")
public class ReadinessItem extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReadinessKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReadinessState state = ReadinessState.OPEN;

    @Column(name = "on_day")
    private LocalDate day;

    private String note;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected ReadinessItem() {
    }

    /** A point of a stay that nobody has confirmed. */
    public ReadinessItem(Mobility mobility, ReadinessKind kind) {
        this.mobility = mobility;
        this.kind = kind;
    }

    /** It is in order: a date where the point has one, and no earlier last valid day than that of the stay. */
    public void confirm(LocalDate onDay, Decision decision) {
        if (kind.isDated() && onDay == null) {
            throw RuleBroken.at("day", "readiness.dayMissing");
        }
        if (kind.isExpiring() && onDay.isBefore(mobility.getEndsOn())) {
            throw RuleBroken.at("day", "readiness.expiresEarly", mobility.getEndsOn());
        }
        if (kind.isNoteNeeded() && decision.note() == null) {
            throw RuleBroken.at("note", "readiness.contactMissing");
        }
        write(ReadinessState.DONE, kind.isDated() ? onDay : null, decision);
    }

    /** This stay does not need it; the note says why. */
    public void waive(Decision decision) {
        if (kind.isNoteAllowed() && decision.note() == null) {
            throw RuleBroken.at("note", "readiness.reasonMissing");
        }
        write(ReadinessState.NOT_NEEDED, null, decision);
    }

    /** It has to be seen to again. */
    public void reopen() {
        state = ReadinessState.OPEN;
        day = null;
        note = null;
        confirmedBy = null;
        confirmedAt = null;
    }

    private void write(ReadinessState newState, LocalDate onDay, Decision decision) {
        state = newState;
        day = onDay;
        note = kind.isNoteAllowed() ? decision.note() : null;
        confirmedBy = decision.actor();
        confirmedAt = decision.at();
    }

    public ReadinessKind getKind() {
        return kind;
    }

    public ReadinessState getState() {
        return state;
    }

    /** Last valid day, or the day on which it happens; null where the point has none. */
    public LocalDate getDay() {
        return day;
    }

    public String getNote() {
        return note;
    }

    /** Name of who has confirmed it. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
