package org.milerasmus.course.attendance;

import java.io.Serializable;
import org.milerasmus.reference.NatoGrade;

/**
 * Somebody who takes part in a session.
 *
 * @param sending name of the person's academy or university
 */
public record Participant(Long enrolmentId, String givenName, String familyName, NatoGrade grade, String rankTitle, String sending) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }
}
