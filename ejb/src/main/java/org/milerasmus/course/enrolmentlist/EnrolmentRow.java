package org.milerasmus.course.enrolmentlist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.course.enrolment.Asker;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;

/**
 * One place in a list.
 *
 * @param sending  name of the person's academy
 * @param sendingId its number
 * @param arrival  the how-manieth to ask for a place in the session
 */
public record EnrolmentRow(Long id, Long version, String sessionCode, String courseTitle, String host, LocalDate startsOn, LocalDate endsOn,
        String givenName, String familyName, PersonKind kind, NatoGrade grade, String rankTitle, Long sendingId, String sending, String country,
        EnrolmentStatus status, Integer arrival, Asker asker, String askedName, Instant askedAt, Instant offeredUntil, String reason)
        implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }

    /** The place as this row shows it. */
    public Selected selected() {
        return new Selected(id, version);
    }

    /** Whether it can be given up. */
    public boolean open() {
        return EnrolmentStatus.OPEN.contains(status);
    }
}
