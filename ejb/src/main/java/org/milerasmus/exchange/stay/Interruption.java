package org.milerasmus.exchange.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** Days within a stay on which the traveller is not at the host. */
@Entity
@Table(name = "stay_interruption")
@NamedQuery(name = "Interruption.ofStay", query = "select i from Interruption i where i.mobility.id = :stay order by i.firstDay")
@NamedQuery(name = "Interruption.open", query = "select i from Interruption i where i.mobility.id = :stay and i.lastDay is null")
public class Interruption extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "to_day")
    private LocalDate lastDay;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    protected Interruption() {
    }

    /**
     * An interruption from a day on, which must lie between the arrival and today.
     *
     * @param to last day away; null while the traveller is away
     */
    public Interruption(Mobility mobility, LocalDate from, LocalDate to, Decision decision) {
        LocalDate today = mobility.today(decision);
        if (from.isBefore(mobility.getActual().getArrivedOn())) {
            throw RuleBroken.at("from", "interruption.beforeArrival", mobility.getActual().getArrivedOn());
        }
        if (from.isAfter(today)) {
            throw RuleBroken.at("from", "mobility.inTheFuture", today);
        }
        if (decision.note() == null) {
            throw RuleBroken.at("cause", "interruption.reasonMissing");
        }
        this.mobility = mobility;
        this.firstDay = from;
        this.reason = decision.note();
        this.notedBy = decision.actor();
        this.notedAt = decision.at();
        if (to != null) {
            end(to, today);
        }
    }

    /** The traveller has been away up to a day, which is not in the future. */
    void end(LocalDate day, LocalDate today) {
        if (day.isBefore(firstDay)) {
            throw RuleBroken.at("to", "interruption.endBeforeStart", firstDay);
        }
        if (day.isAfter(today)) {
            throw RuleBroken.at("to", "interruption.endInTheFuture", today);
        }
        lastDay = day;
    }

    /** Whether it has a day in common with another one. */
    boolean meets(Interruption other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay)) && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }

    /** First day away from the host. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Last day away from the host; null while the traveller is away. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getReason() {
        return reason;
    }

    /** Name of who has written it down. */
    public String getNotedBy() {
        return notedBy;
    }

    public Instant getNotedAt() {
        return notedAt;
    }
}
