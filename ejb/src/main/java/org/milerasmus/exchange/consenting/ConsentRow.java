package org.milerasmus.exchange.consenting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.reference.NatoGrade;

/**
 * One consent in a list.
 *
 * @param code      code of the application
 * @param dueOn     last day for the answer
 * @param decidedAt when it was answered or was over; null while it waits
 * @param decidedBy name of the person who answered; null where nobody did
 */
public record ConsentRow(Long id, String code, String givenName, String familyName, NatoGrade grade, String rankTitle, String callTitle,
        String host, LocalDate startsOn, LocalDate endsOn, Duty duty, Instant askedAt, LocalDate dueOn, ConsentStatus status,
        Instant decidedAt, String decidedBy) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }
}
