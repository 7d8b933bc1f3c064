package org.milerasmus.exchange.extension;

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

/** The wish of one academy that a stay ends later, and the answer of the other. */
@Entity
@Table(name = "stay_extension")
@NamedQuery(name = "Extension.ofStay", query = "select e from Extension e where e.mobility.id = :stay order by e.id desc")
@NamedQuery(name = "Extension.inState", query = "select e from Extension e where e.mobility.id = :stay and e.state = :state")
public class Extension extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExtensionState state = ExtensionState.ASKED;

    @Column(name = "old_end", nullable = false, updatable = false)
    private LocalDate oldEnd;

    @Column(name = "new_end", nullable = false, updatable = false)
    private LocalDate newEnd;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "by_host", nullable = false, updatable = false)
    private boolean byHost;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    protected Extension() {
    }

    /** The wish for a new last day, which lies after the planned one and at most a year later. */
    public Extension(Mobility mobility, LocalDate newEnd, boolean byHost, Decision decision) {
        ExtensionRules.requireLater(mobility.getEndsOn(), newEnd);
        if (decision.note() == null) {
            throw RuleBroken.at("wish", "extension.reasonMissing");
        }
        this.mobility = mobility;
        this.oldEnd = mobility.getEndsOn();
        this.newEnd = newEnd;
        this.byHost = byHost;
        this.reason = decision.note();
        this.askedBy = decision.actor();
        this.askedAt = decision.at();
    }

    void agree(Decision decision) {
        answer(ExtensionState.AGREED, decision);
    }

    void decline(Decision decision) {
        if (decision.note() == null) {
            throw RuleBroken.at("note", "extension.answerMissing");
        }
        answer(ExtensionState.DECLINED, decision);
    }

    void takeBack(Decision decision) {
        answer(ExtensionState.TAKEN_BACK, decision);
    }

    private void answer(ExtensionState answered, Decision decision) {
        if (state != ExtensionState.ASKED) {
            throw RuleBroken.of("extension.answered", state);
        }
        state = answered;
        answeredBy = decision.actor();
        answeredAt = decision.at();
        answer = decision.note();
    }

    public Mobility getMobility() {
        return mobility;
    }

    public ExtensionState getState() {
        return state;
    }

    /** Last day of the stay when it was asked for. */
    public LocalDate getOldEnd() {
        return oldEnd;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public String getReason() {
        return reason;
    }

    /** Whether the host asks; else the sending academy does. */
    public boolean isByHost() {
        return byHost;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }
}
