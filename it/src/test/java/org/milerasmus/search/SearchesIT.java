package org.milerasmus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.session.Session;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exercise.Exercising;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;

/** What the search of the frame finds, and for whom. */
@ExtendWith(ArquillianExtension.class)
class SearchesIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    @Inject
    private Searches searches;

    @Inject
    private Classroom classroom;

    @Inject
    private Exercising exercising;

    private Academy sending;
    private Academy host;
    private Call call;
    private Person cadet;
    private Application application;

    @BeforeEach
    void people() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 1);
        cadet = exchange.cadet(sending);
        application = exchange.submitted(cadet, call);
    }

    @Test
    void coordinatorsFindTheirOwnPeopleAndApplications() {
        String coordinator = exchange.coordinator(sending);
        assertThat(keys(As.staff(coordinator, () -> searches.find(application.getCode())), FindKind.APPLICATION)).containsExactly(application.getCode());
        assertThat(keys(As.staff(coordinator, () -> searches.find(exchange.email(application))), FindKind.PERSON))
                .containsExactly(String.valueOf(cadet.getAccount().getId()));
        assertThat(keys(As.staff(coordinator, () -> searches.find(host.getName())), FindKind.ACADEMY)).containsExactly(String.valueOf(host.getId()));
        assertThat(keys(As.staff(coordinator, () -> searches.find(call.getCode())), FindKind.CALL)).containsExactly(call.getCode());
    }

    @Test
    void anotherAcademyFindsNothingOfThem() {
        String stranger = exchange.coordinator(exchange.academy());
        assertThat(As.staff(stranger, () -> searches.find(application.getCode()))).isEmpty();
        assertThat(As.staff(stranger, () -> searches.find(exchange.email(application)))).isEmpty();
    }

    @Test
    void aStayIsFoundByItsTwoAcademiesAndItsTraveller() {
        Person traveller = exchange.cadet(sending);
        Application nominated = exchange.nominated(traveller, call);
        As.staff(exchange.coordinator(host), () -> admissions.accept(List.of(exchange.seen(nominated))));
        String code = exchange.stays(call).getFirst().getCode();
        assertThat(keys(As.staff(exchange.coordinator(sending), () -> searches.find(code)), FindKind.STAY)).containsExactly(code);
        assertThat(keys(As.staff(exchange.coordinator(host), () -> searches.find(code)), FindKind.STAY)).containsExactly(code);
        assertThat(keys(As.applicant(traveller.getAccount().getEmail(), () -> searches.find(code)), FindKind.STAY)).containsExactly(code);
        assertThat(As.applicant(cadet.getAccount().getEmail(), () -> searches.find(code))).isEmpty();
        assertThat(As.caller(exchange.account(Role.OFFICIAL, sending).getEmail(), Roles.OFFICIAL, () -> searches.find(code))).isEmpty();
    }

    @Test
    void whatIsTaughtIsFoundByEverybodyAndExercisesByThoseWhoTakePart() {
        Course course = classroom.course(host);
        Session session = classroom.session(course, 1);
        String coordinator = exchange.coordinator(host);
        Exercise exercise = exercising.draft(coordinator);
        String applicant = cadet.getAccount().getEmail();
        assertThat(keys(As.applicant(applicant, () -> searches.find(course.getTitle())), FindKind.COURSE)).containsExactly(course.getCode());
        assertThat(keys(As.applicant(applicant, () -> searches.find(session.getCode())), FindKind.SESSION)).containsExactly(session.getCode());
        assertThat(keys(As.staff(coordinator, () -> searches.find(session.getCode())), FindKind.SESSION)).as("once, though it is an own and an open one")
                .containsExactly(session.getCode());
        assertThat(keys(As.staff(coordinator, () -> searches.find(exercise.getCode())), FindKind.EXERCISE)).containsExactly(exercise.getCode());
        assertThat(As.applicant(applicant, () -> searches.find(exercise.getCode()))).isEmpty();
        classroom.change(session, one -> one.cancel("Demo reason"));
        assertThat(As.applicant(applicant, () -> searches.find(session.getCode()))).as("what is called off is not offered").isEmpty();
    }

    @Test
    void applicantsFindNobodyElse() {
        String applicant = cadet.getAccount().getEmail();
        assertThat(As.applicant(applicant, () -> searches.find("demo"))).extracting(Finds::kind)
                .doesNotContain(FindKind.PERSON, FindKind.APPLICATION, FindKind.AGREEMENT);
    }

    @Test
    void guestsAreSentAway() {
        assertThatThrownBy(() -> searches.find("demo")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void fewOfEachKindAndFewStatements() {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        List<String> sent = As.administrator(administrator, () -> Statements.sent(() ->
                assertThat(searches.find("demo")).allSatisfy(finds -> assertThat(finds.rows()).hasSizeBetween(1, Searches.MOST))));
        assertThat(sent).as("one for each of nine kinds, and the few that applications and agreements need").hasSizeLessThanOrEqualTo(15);
    }

    private static List<String> keys(List<Finds> found, FindKind kind) {
        return found.stream().filter(finds -> finds.kind() == kind).flatMap(finds -> finds.rows().stream()).map(Find::key).toList();
    }
}
