package org.milerasmus.course.enrolling;

import java.io.Serializable;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.person.Person;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;

/**
 * Somebody whom the academy can nominate.
 *
 * @param status of the place in the session; null for who has none
 */
public record CandidateRow(Long personId, String givenName, String familyName, PersonKind kind, NatoGrade grade, String rankTitle, Integer studyYear,
        EnrolmentStatus status) implements Serializable {

    static CandidateRow of(Person person, EnrolmentStatus status) {
        return new CandidateRow(person.getId(), person.getGivenName(), person.getFamilyName(), person.getKind(), person.getRank().getGrade(),
                person.getRank().getRankTitle(), person.getStudies().getStudyYear(), status);
    }

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }
}
