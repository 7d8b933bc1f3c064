package org.milerasmus.exchange.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
        select c from Consent c join fetch c.academy where c.status = :open and c.asking.dueOn < :day order by c.asking.dueOn, c.id""")
@NamedQuery(name = "Consent.toRemind", query = """
        select c from Consent c join fetch c.academy where c.status = :open and c.asking.remindOn <= :day and c.asking.remindedAt is null
        order by c.asking.dueOn, c.id""")
@NamedQuery(name = "Consent.refused", query = """
        select c.application.id, c.call.id from Consent c where c.call.id in :calls and c.status = :refused""")
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

    @Embedded
    private Asking asking;

    @Embedded
    private Answer answer;

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
        this.asking = new Asking(rule, askedAt, today);
    }

    /** The one who is asked agrees. */
    public void give(Verdict verdict) {
        end(ConsentStatus.GIVEN, verdict);
    }

    /** The one who is asked does not agree, and says why by a phrase of the duty and, for the chain of command alone, in words. */
    public void refuse(Verdict verdict, ConsentReason phrase, String words) {
        if (phrase == null || !ConsentReason.of(duty).contains(phrase)) {
            throw RuleBroken.at("reason", "consent.reasonMissing");
        }
        end(ConsentStatus.REFUSED, verdict);
        answer.explain(phrase, words);
    }

    /** Nobody has answered in time. */
    public void lapse(Instant now) {
        end(ConsentStatus.LAPSED, new Verdict(now, null, null));
    }

    /** The answer is not needed any more. */
    public void close(Instant now) {
        end(ConsentStatus.CLOSED, new Verdict(now, null, null));
    }

    /** Those who are asked have been reminded. */
    public void remind(Instant now) {
        requireOpen();
        asking.remind(now);
    }

    private void end(ConsentStatus to, Verdict verdict) {
        requireOpen();
        status = to;
        answer = new Answer(verdict);
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
        return isOpen() && asking.isLate(today);
    }

    /** Whether those who are asked have to be reminded. */
    boolean isToRemind(LocalDate today) {
        return isOpen() && asking.isToRemind(today);
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

    /** When it was asked, and until when an answer is awaited. */
    public Asking getAsking() {
        return asking;
    }

    /** What was answered; an empty one while it waits, not kept: EclipseLink would write the record for it. */
    public Answer getAnswer() {
        return answer == null ? new Answer() : answer;
    }
}
