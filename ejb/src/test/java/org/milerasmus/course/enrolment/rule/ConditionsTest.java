package org.milerasmus.course.enrolment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.competence.passport.Proof;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.agreement.Numbered;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;

class ConditionsTest {

    private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

    private final Academy host = new Academy("Demo Academy", "Wien", "AT", AcademyKind.MILITARY);
    private final Course before = course("Evidence handling");
    private Session session;
    private Person student;

    @BeforeEach
    void begin() {
        session = new Session(course("Memory forensics"), host);
        session.setStartsOn(LocalDate.of(2027, 3, 1));
        session.setEndsOn(LocalDate.of(2027, 3, 5));
        session.getWindow().setOpensAt(Instant.parse("2027-01-10T12:00:00Z"));
        session.getWindow().setClosesAt(Instant.parse("2027-02-01T12:00:00Z"));
        session.setCapacity(10);
        session.getVenue().setPlace("Demo hall");
        session.publish(NOW);
        student = new Person(Account.register("student@example.test", "Demo Student", 1L, "none"), "Demo", "Student", PersonKind.STUDENT);
        student.getStudies().setStudyField("0612");
        student.getStudies().setStudyYear(2);
        student.getLanguages().add(new LanguageSkill("en", "2222", Cefr.B2));
        student.getEmergencyContact().setName("Demo Contact");
        student.getEmergencyContact().setPhone("+32 2 0000000");
    }

    private Course course(String title) {
        Course course = new Course(host);
        course.number("CRS-" + title);
        course.setTitle(title);
        return course;
    }

    @Test
    void aStudentWithoutRankMeetsAPlainSession() {
        assertThat(findings()).allMatch(Finding::met).extracting(Finding::rule).containsExactly(EnrolmentRule.WINDOW, EnrolmentRule.PROFILE);
    }

    @Test
    void theWindowIsOpenFromItsFirstMomentToTheOneBeforeItsEnd() {
        assertThat(unmet(NOW)).isEmpty();
        assertThat(unmet(NOW.minusNanos(1))).containsExactly(EnrolmentRule.WINDOW);
        assertThat(unmet(session.getWindow().getClosesAt().minusNanos(1))).isEmpty();
        assertThat(unmet(session.getWindow().getClosesAt())).containsExactly(EnrolmentRule.WINDOW);
    }

    @Test
    void aClearanceHasToBeHighEnoughAndLastToTheLastDay() {
        session.getCourse().getAdmission().setMinClearance(ClearanceLevel.CONFIDENTIAL);
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.CLEARANCE);
        student.getClearance().setLevel(ClearanceLevel.SECRET);
        student.getClearance().setExpiresOn(LocalDate.of(2027, 3, 4));
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.CLEARANCE);
        student.getClearance().setExpiresOn(LocalDate.of(2027, 3, 5));
        assertThat(unmet(NOW)).isEmpty();
        student.getClearance().setLevel(ClearanceLevel.RESTRICTED);
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.CLEARANCE);
    }

    @Test
    void theLanguageIsThatOfTheCourse() {
        session.getCourse().getAdmission().setMinSlp("2221");
        assertThat(unmet(NOW)).isEmpty();
        session.getCourse().setLanguage("fr");
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.LANGUAGE);
        student.getLanguages().add(new LanguageSkill("fr", "2220", null));
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.LANGUAGE);
    }

    @Test
    void coursesBeforeHaveToBeCompletedAndTheReasonNamesThem() {
        session.getCourse().getAdmission().require(List.of(before), List.of());
        assertThat(findings()).filteredOn(finding -> !finding.met()).singleElement()
                .returns(EnrolmentRule.COURSE, Finding::rule).returns("Evidence handling", Finding::wanted);
        assertThat(Conditions.isMet(Conditions.findings(student, session, new Background(Set.of(before.getCode()), Held.NOTHING), NOW))).isTrue();
    }

    @Test
    void aCompetenceHasToBeHeldAtTheLevelThatIsAskedFor() {
        Competence testing = new Competence(new Framework(FrameworkKind.E_CF), CompetenceKind.COMPETENCE, "B.3");
        Numbered.set(Aggregate.class, testing, "id", 7L);
        testing.getLevels().setLowest(2);
        testing.getLevels().setHighest(4);
        session.getCourse().getAdmission().require(List.of(), List.of(new CompetenceAtLevel(testing, 3)));
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.COMPETENCE);
        assertThat(holding(2)).filteredOn(finding -> !finding.met()).singleElement()
                .returns(EnrolmentRule.COMPETENCE, Finding::rule).returns(List.of(testing, 3), Finding::wanted).returns(2, Finding::given);
        assertThat(holding(3)).allMatch(Finding::met);
        assertThat(holding(4)).allMatch(Finding::met);
    }

    private List<Finding> holding(int level) {
        Proof proof = new Proof(1L, 7L, 7L, level, session.getEndsOn().minusYears(1), null);
        return Conditions.findings(student, session, new Background(Set.of(), Held.of(List.of(proof), session.getEndsOn())), NOW);
    }

    @Test
    void anIncompleteProfileIsAReasonOfItsOwn() {
        student.getStudies().setStudyYear(null);
        assertThat(unmet(NOW)).containsExactly(EnrolmentRule.PROFILE);
    }

    private List<Finding> findings() {
        return Conditions.findings(student, session, Background.NONE, NOW);
    }

    private List<EnrolmentRule> unmet(Instant at) {
        return Conditions.findings(student, session, Background.NONE, at).stream().filter(finding -> !finding.met()).map(Finding::rule).toList();
    }
}
