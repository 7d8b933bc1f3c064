package org.milerasmus.course.practical.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.practical.Hint;
import org.milerasmus.shared.Aggregate;

/** A hint that a participant has taken in an attempt, for the price of that moment. */
@Entity
@Table(name = "practical_hint_taken")
@NamedQuery(name = "TakenHint.ofAttempts", query = "select t from TakenHint t join fetch t.hint where t.attempt.id in :attempts order by t.takenAt, t.id")
public class TakenHint extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hint_id", updatable = false)
    private Hint hint;

    @Column(nullable = false, updatable = false)
    private int price;

    @Column(name = "taken_at", nullable = false, updatable = false)
    private Instant takenAt;

    protected TakenHint() {
    }

    /** A hint is taken now. */
    public TakenHint(Attempt attempt, Hint hint, Instant now) {
        this.attempt = attempt;
        this.hint = hint;
        this.price = hint.getPrice();
        this.takenAt = now;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    public Hint getHint() {
        return hint;
    }

    /** Points that it costs. */
    public int getPrice() {
        return price;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
