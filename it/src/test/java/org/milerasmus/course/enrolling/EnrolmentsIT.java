package org.milerasmus.course.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.Proofs;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolment.Asker;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.enrolment.rule.EnrolmentRule;
import org.milerasmus.course.enrolment.rule.Finding;
import org.milerasmus.course.enrolmentlist.EnrolmentFilter;
import org.milerasmus.course.enrolmentlist.EnrolmentLists;
import org.milerasmus.course.enrolmentlist.EnrolmentRow;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class EnrolmentsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private PlaceRequests requests;

    @Inject
    private Enrolments enrolments;

    @Inject
    private SessionNominations nominations;

    @Inject
    private Participants participants;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Proofs proofs;

    private Academy sending;
    private Academy host;
    private Course course;
    private Session session;
    private Person cadet;
    private String email;

    @BeforeEach
    void aSession() {
        sending = exchange.academy();
        host = exchange.academy();
        course = classroom.course(host);
        session = classroom.session(course, 2);
        cadet = exchange.cadet(sending);
        email = cadet.getAccount().getEmail();
    }

    @Test
    void whatIsNotMetIsNamedAndNothingIsWritten() {
        Course secret = classroom.course(host, one -> one.getAdmission().setMinClearance(ClearanceLevel.SECRET));
        Session closed = classroom.session(secret, 2);

        Answer answer = enrol(closed);

        assertThat(answer.given()).isFalse();
        assertThat(answer.findings()).extracting(Finding::rule).containsExactly(EnrolmentRule.CLEARANCE);
        assertThat(classroom.places(closed)).isEmpty();
        assertThat(As.applicant(email, () -> enrolments.prospect(closed.getCode())).eligible()).isFalse();
    }

    @Test
    void whoSpeaksSeveralLanguagesIsAskedForThatOfTheCourse() {
        Session french = classroom.session(classroom.course(host, one -> {
            one.setLanguage("fr");
            one.getAdmission().setMinSlp("2222");
        }), 2);
        assertThat(enrol(french).findings()).extracting(Finding::rule).containsExactly(EnrolmentRule.LANGUAGE);
        classroom.teach(cadet, new LanguageSkill("de", "3333", null));
        classroom.teach(cadet, new LanguageSkill("fr", "2222", null));
        assertThat(enrol(french).given()).isTrue();
    }

    @Test
    void whoHasASeatSeesTheOnlineLinkAndNobodyElse() {
        Session online = classroom.session(course, 1, one -> {
            one.getVenue().setForm(SessionForm.ONLINE);
            one.getVenue().setPlace(null);
            one.getVenue().setLink("https://meet.example.test/demo");
        });
        assertThat(As.applicant(email, () -> enrolments.prospect(online.getCode())).link()).isNull();
        assertThat(enrol(online).place().status()).isEqualTo(EnrolmentStatus.SEATED);
        assertThat(As.applicant(email, () -> enrolments.prospect(online.getCode())).link()).isEqualTo("https://meet.example.test/demo");
        String waiting = exchange.cadet(sending).getAccount().getEmail();
        As.applicant(waiting, () -> requests.enrol(online.getCode()));
        assertThat(As.applicant(waiting, () -> enrolments.prospect(online.getCode())).link()).as("who waits").isNull();
    }

    @Test
    void aCompetenceThatIsAskedForIsLookedUpInThePassport() {
        CompetenceAtLevel asked = proofs.wanted("B.3", 3);
        Session next = classroom.session(classroom.course(host, one -> one.getAdmission().require(List.of(), List.of(asked))), 2);
        assertThat(enrol(next).findings()).extracting(Finding::rule).containsExactly(EnrolmentRule.COMPETENCE);
        proofs.course(cadet, CompetenceChoice.of(asked.getCompetence()), 3, "ENR-1", LocalDate.now(), null);
        assertThat(enrol(next).given()).isTrue();
    }

    @Test
    void aCompletedCourseOpensTheNextOne() {
        Course advanced = classroom.course(host, one -> one.getAdmission().require(List.of(course), List.of()));
        Session next = classroom.session(advanced, 2);
        assertThat(enrol(next).findings()).extracting(Finding::rule, Finding::wanted)
                .containsExactly(tuple(EnrolmentRule.COURSE, course.getTitle()));
        enrol(session);
        classroom.change(session, one -> {
            one.setStartsOn(LocalDate.now().minusDays(5));
            one.setEndsOn(LocalDate.now().minusDays(1));
        });

        List<Outcome> closed = As.staff(exchange.coordinator(host), () -> participants.close(List.of(classroom.seen(session, email)), true));

        assertThat(closed).allMatch(Outcome::done);
        assertThat(enrol(next).place()).isNotNull();
    }

    @Test
    void nobodyCompletesASessionBeforeItsLastDay() {
        enrol(session);
        assertThat(As.staff(exchange.coordinator(host), () -> participants.close(List.of(classroom.seen(session, email)), true)))
                .extracting(Outcome::refusal).extracting(BusinessException::key).containsExactly("enrolment.sessionNotOver");
    }

    @Test
    void anAcademyNominatesItsOwnPeopleEachWithAnAnswerAndNobodyElses() {
        Person other = exchange.cadet(sending);
        Person third = exchange.cadet(sending);
        Person stranger = exchange.cadet(host);
        String coordinator = exchange.coordinator(sending);

        List<Answer> answers = As.staff(coordinator, () -> nominations.nominate(session.getCode(), List.of(third.getId(), cadet.getId(), other.getId())));

        assertThat(answers).extracting(answer -> answer.place().status()).containsExactly(EnrolmentStatus.SEATED, EnrolmentStatus.SEATED, EnrolmentStatus.WAITING);
        assertThat(classroom.places(session)).extracting(place -> place.getPerson().getId()).containsExactly(third.getId(), cadet.getId(), other.getId());
        assertThat(classroom.place(session, email).getAsking()).returns(Asker.ACADEMY, asking -> asking.getBy());
        assertThat(classroom.makers(session)).containsOnly(coordinator);
        assertThatThrownBy(() -> As.staff(coordinator, () -> nominations.nominate(session.getCode(), List.of(stranger.getId())))).isInstanceOf(NotFound.class);
        assertThat(As.staff(coordinator, () -> nominations.list(session.getCode(), "Demo", PageRequest.all()))).extracting(CandidateRow::personId, CandidateRow::status)
                .containsExactlyInAnyOrder(tuple(cadet.getId(), EnrolmentStatus.SEATED),
                        tuple(third.getId(), EnrolmentStatus.SEATED), tuple(other.getId(), EnrolmentStatus.WAITING));
        assertThat(As.staff(coordinator, () -> nominations.count("Demo"))).isEqualTo(3);
    }

    @Test
    void changingToAFullSessionKeepsTheSeatAndToAnotherOneFreesIt() {
        Session full = classroom.session(course, 1);
        classroom.place(full, exchange.cadet(sending), EnrolmentStatus.SEATED);
        Session roomy = classroom.session(course, 1);
        enrol(session);

        assertThatThrownBy(() -> change(full.getCode())).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("enrolment.otherFull"));
        assertThat(classroom.place(session, email).getStatus()).isEqualTo(EnrolmentStatus.SEATED);

        assertThat(As.applicant(email, () -> enrolments.others(classroom.place(session, email).getId()))).extracting(OtherSession::code)
                .containsExactlyInAnyOrder(full.getCode(), roomy.getCode());
        change(roomy.getCode());
        assertThat(classroom.place(session, email).getStatus()).isEqualTo(EnrolmentStatus.CHANGED);
        assertThat(classroom.place(roomy, email).getStatus()).isEqualTo(EnrolmentStatus.SEATED);
    }

    @Test
    void changingToAnotherCourseIsRefused() {
        Session unrelated = classroom.session(classroom.course(host), 1);
        enrol(session);
        assertThatThrownBy(() -> change(unrelated.getCode())).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("enrolment.otherCourse"));
    }

    @Test
    void twoPeopleOfOneAcademyExchangeTheirSeats() {
        Session other = classroom.session(course, 1);
        Person second = exchange.cadet(sending);
        String secondEmail = second.getAccount().getEmail();
        classroom.place(other, second, EnrolmentStatus.SEATED);
        enrol(session);
        String coordinator = exchange.coordinator(sending);

        As.staff(coordinator, () -> nominations.swap(classroom.seen(session, email), classroom.seen(other, secondEmail)));

        assertThat(classroom.place(session, secondEmail).getStatus()).isEqualTo(EnrolmentStatus.SEATED);
        assertThat(classroom.place(other, email).getStatus()).isEqualTo(EnrolmentStatus.SEATED);
        assertThat(List.of(classroom.place(session, email), classroom.place(other, secondEmail))).extracting(Enrolment::getStatus).containsOnly(EnrolmentStatus.CHANGED);
        assertThatThrownBy(() -> As.staff(exchange.coordinator(host), () -> nominations.swap(classroom.seen(session, secondEmail), classroom.seen(other, email))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceIsItsOwnersAndAStaleOneIsNotMoved() {
        enrol(session);
        String other = exchange.cadet(sending).getAccount().getEmail();
        var seen = classroom.seen(session, email);
        assertThatThrownBy(() -> As.applicant(other, () -> enrolments.withdraw(seen))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(other, () -> enrolments.get(seen.enrolmentId()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(email, () -> enrolments.withdraw(new Selected(seen.enrolmentId(), seen.version() - 1))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> As.staff(exchange.coordinator(sending), () -> requests.enrol(session.getCode()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.applicant(email, () -> requests.enrol("SES-unknown"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceCanBeGivenUpToTheLastDayAndNotAfter() {
        enrol(session);
        classroom.change(session, one -> one.setEndsOn(LocalDate.now().minus(2, ChronoUnit.DAYS)));
        assertThatThrownBy(() -> As.applicant(email, () -> enrolments.withdraw(classroom.seen(session, email))))
                .isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.key()).isEqualTo("enrolment.sessionOver"));
    }

    @Test
    void eachReaderListsWhatTheyMaySee() {
        enrol(session);
        classroom.place(session, exchange.cadet(exchange.academy()), EnrolmentStatus.SEATED);
        EnrolmentFilter here = new EnrolmentFilter(null, null, session.getCode());

        assertThat(As.applicant(email, () -> lists.list(new EnrolmentFilter(null, null, null), PageRequest.all()))).singleElement()
                .returns(session.getCode(), EnrolmentRow::sessionCode).returns(EnrolmentStatus.SEATED, EnrolmentRow::status);
        assertThat(As.staff(exchange.coordinator(sending), () -> lists.list(here, PageRequest.all()))).hasSize(1);
        assertThat(As.staff(exchange.coordinator(host), () -> lists.list(here, PageRequest.all()))).hasSize(2);
        assertThat(As.staff(exchange.coordinator(exchange.academy()), () -> lists.count(here))).isZero();
        assertThat(As.caller(exchange.programme(Role.AUDITOR), Roles.AUDITOR, () -> lists.count(here))).isEqualTo(2);
    }

    private Answer enrol(Session where) {
        return As.applicant(email, () -> requests.enrol(where.getCode()));
    }

    private void change(String code) {
        As.applicant(email, () -> enrolments.change(classroom.seen(session, email), code));
    }
}
