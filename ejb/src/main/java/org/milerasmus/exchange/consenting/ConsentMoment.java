package org.milerasmus.exchange.consenting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.consent.Answer;
import org.milerasmus.exchange.consent.Asking;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.partnership.appointment.Duty;

/**
 * One consent in the timeline of an application, as far as its reader may know it.
 *
 * @param callTitle  the call that the applicant was to be proposed for
 * @param decidedBy  name of the person who answered; null where nobody did, and for the applicant
 * @param onBehalfOf name of the holder of the duty for whom a delegate answered; null where nobody did, and for the applicant
 * @param note       free words of a refusal; null for those who may not read them
 */
public record ConsentMoment(Duty duty, ConsentStatus status, String callTitle, Instant askedAt, LocalDate dueOn, Instant remindedAt,
        Instant decidedAt, String decidedBy, String onBehalfOf, ConsentReason reason, String note) implements Serializable {

    static ConsentMoment of(Consent consent, boolean named, boolean readsNote) {
        Asking asking = consent.getAsking();
        Answer answer = consent.getAnswer();
        return new ConsentMoment(consent.getDuty(), consent.getStatus(), consent.getCall().getTitle(), asking.getAskedAt(), asking.getDueOn(),
                asking.getRemindedAt(), answer.getDecidedAt(), named ? answer.getDecidedBy() : null,
                named ? answer.getOnBehalfOf() : null, answer.getReason(), readsNote ? answer.getConfidentialNote() : null);
    }

    /** When it was answered, or asked where it waits. */
    public Instant at() {
        return decidedAt == null ? askedAt : decidedAt;
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return status == ConsentStatus.OPEN;
    }
}
