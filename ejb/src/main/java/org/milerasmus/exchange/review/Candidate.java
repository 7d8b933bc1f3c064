package org.milerasmus.exchange.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.person.Clearance;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Service;

/**
 * What the reader may know about the applicant.
 *
 * @param clearanceIssuer national authority; null for a host that has not accepted
 */
public record Candidate(String name, String email, PersonKind kind, Service service, NatoGrade grade, String rankTitle,
        Integer studyYear, String studyField, List<LanguageSkill> languages, ClearanceLevel clearance, LocalDate clearanceExpiresOn,
        String clearanceIssuer) implements Serializable {

    /** NATO grade and national title. */
    public String rank() {
        return NatoGrade.withTitle(grade, rankTitle);
    }

    static Candidate of(Person person, boolean everything) {
        Clearance clearance = person.getClearance();
        return new Candidate(person.getName(), person.getAccount().getEmail(), person.getKind(), person.getService(),
                person.getRank().getGrade(), person.getRank().getRankTitle(), person.getStudies().getStudyYear(), person.getStudies().getStudyField(),
                List.copyOf(person.getLanguages()), clearance.getLevel(), clearance.getExpiresOn(),
                everything ? clearance.getIssuer() : null);
    }
}
