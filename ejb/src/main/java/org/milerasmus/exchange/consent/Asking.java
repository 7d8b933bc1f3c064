package org.milerasmus.exchange.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** When somebody was asked, and until when an answer is awaited. */
@Embeddable
public class Asking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "remind_on", nullable = false)
    private LocalDate remindOn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Asking() {
    }

    Asking(ConsentRule rule, Instant askedAt, LocalDate today) {
        this.askedAt = askedAt;
        this.dueOn = today.plusDays(rule.getDays());
        this.remindOn = dueOn.minusDays(rule.getRemindBefore());
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }

    boolean isToRemind(LocalDate today) {
        return remindedAt == null && !today.isBefore(remindOn);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Last day for the answer, at the academy. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** When those who are asked were reminded; null before. */
    public Instant getRemindedAt() {
        return remindedAt;
    }
}
