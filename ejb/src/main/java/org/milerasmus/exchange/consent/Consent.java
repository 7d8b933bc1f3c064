package org.milerasmus.exchange.consent;

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
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** One question to the chain of command: may this person be proposed for this call? Answered once, or over without an answer. */
@Entity
@Table(name = "consent")
@NamedQuery(name = "Consent.open", query = "select c from Consent c where c.application.id = :application and c.status = :open order by c.id")
@NamedQuery(name = "Consent.countOpen", query = "select count(c) from Consent c where c.application.id = :application and c.status = :open")
@NamedQuery(name = "Consent.dueBefore", query = """
        select c from Consent c join fetch c.academy where c.status = :open and c.dueOn < :day order by c.dueOn, c.id""")
@NamedQuery(name = "Consent.toRemind", query = """
        select c from Consent c join fetch c.academy where c.status = :open and c.remindOn <= :day and c.remindedAt is null
        order by c.dueOn, c.id""")
@NamedQuery(name = "Consent.ofApplication", query = """
        select c from Consent c join fetch c.call where c.application.id = :application""")
@NamedQuery(name = "Consent.view", query = """
        select c from Consent c join fetch c.academy join fetch c.application a join fetch a.person p join fetch p.account
        join fetch c.call k join fetch k.host where c.id = :id""")
public class Consent extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentStatus status = ConsentStatus.OPEN;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "remind_on", nullable = false)
    private LocalDate remindOn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Enumerated(EnumType.STRING)
    private ConsentReason reason;

    @Column(name = "note")
    private String confidentialNote;

    protected Consent() {
    }

    /**
     * Asks by a rule of the academy.
     *
     * @param today the day at the academy, from which the days for the answer count
     */
    public Consent(ConsentRule rule, Application application, Call call, Instant askedAt, LocalDate today) {
        this.application = application;
        this.academy = rule.getAcademy();
        this.call = call;
        this.duty = rule.getDuty();
        this.askedAt = askedAt;
        this.dueOn = today.plusDays(rule.getDays());
        this.remindOn = dueOn.minusDays(rule.getRemindBefore());
    }

    /** The one who is asked agrees. */
    public void give(Verdict verdict) {
        answer(ConsentStatus.GIVEN, verdict);
    }

    /** The one who is asked does not agree, and says why by a phrase of the duty and, for the chain of command alone, in words. */
    public void refuse(Verdict verdict, ConsentReason phrase, String words) {
        if (phrase == null || !ConsentReason.of(duty).contains(phrase)) {
            throw RuleBroken.at("reason", "consent.reasonMissing");
        }
        answer(ConsentStatus.REFUSED, verdict);
        reason = phrase;
        confidentialNote = words;
    }

    /** Nobody has answered in time. */
    public void lapse(Instant now) {
        requireOpen();
        status = ConsentStatus.LAPSED;
        decidedAt = now;
    }

    /** The answer is not needed any more. */
    public void close(Instant now) {
        requireOpen();
        status = ConsentStatus.CLOSED;
        decidedAt = now;
    }

    /** Those who are asked have been reminded. */
    public void remind(Instant now) {
        requireOpen();
        remindedAt = now;
    }

    private void answer(ConsentStatus to, Verdict verdict) {
        requireOpen();
        status = to;
        decidedAt = verdict.at();
        decidedBy = verdict.by();
        onBehalfOf = verdict.onBehalfOf();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw RuleBroken.of("consent.notOpen", status);
        }
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return status == ConsentStatus.OPEN;
    }

    /** Whether it has waited longer than it may. */
    boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** Whether those who are asked have to be reminded. */
    boolean isToRemind(LocalDate today) {
        return isOpen() && remindedAt == null && !today.isBefore(remindOn);
    }

    /** What the application's history says when this consent was refused or did not come in time. */
    public DecisionReason consequence() {
        boolean late = status == ConsentStatus.LAPSED;
        return switch (duty) {
            case COMMANDER -> late ? DecisionReason.COMMANDER_LATE : DecisionReason.COMMANDER_REFUSED;
            case MEDICAL_OFFICER -> late ? DecisionReason.MEDICAL_OFFICER_LATE : DecisionReason.MEDICAL_OFFICER_REFUSED;
            case SECURITY_OFFICER -> late ? DecisionReason.SECURITY_OFFICER_LATE : DecisionReason.SECURITY_OFFICER_REFUSED;
            case STUDY_OFFICE -> late ? DecisionReason.STUDY_OFFICE_LATE : DecisionReason.STUDY_OFFICE_REFUSED;
            case SIGNATORY -> throw new IllegalStateException("no consent is asked of a signatory");
        };
    }

    public Application getApplication() {
        return application;
    }

    /** The sending academy, whose chain of command is asked. */
    public Academy getAcademy() {
        return academy;
    }

    /** The call that the applicant is to be proposed for. */
    public Call getCall() {
        return call;
    }

    /** Whose consent it is. */
    public Duty getDuty() {
        return duty;
    }

    public ConsentStatus getStatus() {
        return status;
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

    /** When it was answered or was over; null while it waits. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Name of the person who answered; null where nobody did. */
    public String getDecidedBy() {
        return decidedBy;
    }

    /** Name of the holder of the duty for whom a delegate answered; else null. */
    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    /** The chosen phrase of a refusal; else null. */
    public ConsentReason getReason() {
        return reason;
    }

    /** Free words of a refusal, for the chain of command alone; or null. */
    public String getConfidentialNote() {
        return confidentialNote;
    }
}
