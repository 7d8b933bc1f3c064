package org.milerasmus.exchange.decision;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;

/**
 * One application in a list of decisions.
 *
 * @param academy   name of the sending academy
 * @param callCode  the call that the applicant is nominated for, else the first wish
 * @param callTitle its title
 * @param wishes    how many calls the application names
 */
public record DecisionRow(Long id, Long version, String code, String givenName, String familyName, NatoGrade grade, String rankTitle,
        PersonKind kind, Integer studyYear, String academy, ApplicationStatus status, Instant submittedAt, String callCode,
        String callTitle, Integer wishes) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }

    /** The application as this row shows it. */
    public Selected selected() {
        return new Selected(id, version);
    }
}
