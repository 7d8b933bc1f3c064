package org.milerasmus.course.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.cataloguedesk.CourseRow;
import org.milerasmus.course.cataloguedesk.CourseText;
import org.milerasmus.course.cataloguedesk.Courses;
import org.milerasmus.course.cataloguedesk.Hosting.Host;
import org.milerasmus.course.cataloguedesk.Hosting;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Sessions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class PublishedCoursesIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "host", false);

    @Inject
    private Hosting hosting;

    @Inject
    private Classroom classroom;

    @Inject
    private Exchange exchange;

    @Inject
    private Courses desk;

    @Inject
    private Trail trail;

    @Inject
    private PublishedCourses courses;

    private Host host;

    @Inject
    private Sessions sessions;

    @BeforeEach
    void begin() {
        host = hosting.host();
    }

    @Test
    void aDraftDoesNotExistForGuests() {
        Course draft = hosting.draft(host);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> courses.view(draft.getCode()));
        assertThat(trail.count(AuditAction.DENIED, Course.class, draft.getId())).as("who guesses a code is noted").isEqualTo(1);
        assertThat(found(new CatalogueFilter(null, null, null, null, host.academy().getId(), null, null, null, false))).isEmpty();
        assertThat(courses.hosts()).noneMatch(one -> one.id().equals(host.academy().getId()));
    }

    @Test
    void eachFilterFindsWhatItSays() {
        Course forensics = hosting.published(host, CourseKind.MODULE, course -> {
            course.getPurpose().setAim("To read what obelisks remember.");
            course.getFiling().setStudyField("0421");
            course.setLanguage("fr");
        });
        hosting.published(host);
        Long own = host.academy().getId();
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, null, null, false))).hasSize(2);
        assertThat(found(new CatalogueFilter("obelisks " + host.academy().getCity(), null, null, null, own, null, null, null, false))).containsExactly(forensics.getCode());
        assertThat(found(new CatalogueFilter(null, CourseKind.MODULE, null, null, own, null, null, null, false))).containsExactly(forensics.getCode());
        assertThat(found(new CatalogueFilter(null, null, "04", null, own, null, null, null, false))).containsExactly(forensics.getCode());
        assertThat(found(new CatalogueFilter(null, null, null, null, own, "fr", null, null, false))).containsExactly(forensics.getCode());
        assertThat(found(new CatalogueFilter(null, null, null, hosting.profile("P-11"), own, null, null, null, false))).hasSize(2);
        assertThat(found(new CatalogueFilter(null, null, null, hosting.profile("P-01"), own, null, null, null, false))).isEmpty();
    }

    @Test
    void datesAndSeatsAreThoseOfSessions() {
        Course course = hosting.published(host);
        Course past = hosting.published(host);
        Session session = classroom.session(course, 1);
        LocalDate start = session.getStartsOn();
        classroom.change(classroom.session(past, 1), gone -> {
            gone.setStartsOn(LocalDate.now().minusDays(30));
            gone.setEndsOn(LocalDate.now().minusDays(26));
            gone.getWindow().setClosesAt(Instant.now().minus(31, ChronoUnit.DAYS));
        });
        Long own = host.academy().getId();
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, start.plusDays(4), start.plusDays(40), false))).containsExactly(course.getCode());
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, start.plusDays(5), start.plusDays(40), false))).isEmpty();
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, null, LocalDate.now(), false))).containsExactly(past.getCode());
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, null, null, true))).containsExactly(course.getCode());
        classroom.place(session, exchange.cadet(host.academy()), EnrolmentStatus.WAITING);
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, null, null, true))).as("who waits has no seat").hasSize(1);
        classroom.place(session, exchange.cadet(host.academy()), EnrolmentStatus.SEATED);
        assertThat(found(new CatalogueFilter(null, null, null, null, own, null, null, null, true))).as("the only seat is taken").isEmpty();
    }

    @Test
    void aCourseStaysWhileASessionIsToCome() {
        Course course = hosting.published(host);
        Session session = classroom.session(course, 1);
        assertThatThrownBy(() -> As.staff(host.coordinator(), () -> desk.withdraw(course.getId(), course.getVersion()))).hasMessage("course.sessionToCome");
        assertThat(courses.view(course.getCode()).course().getStatus()).isEqualTo(CourseStatus.PUBLISHED);
        classroom.change(session, one -> one.cancel("Demo reason"));
        As.staff(host.coordinator(), () -> desk.withdraw(course.getId(), course.getVersion()));
        assertThat(courses.view(course.getCode()).course().getStatus()).isEqualTo(CourseStatus.WITHDRAWN);
    }

    @Test
    void eitherTheCourseIsWithdrawnOrItsSessionPublished() {
        for (int round = 0; round < 5; round++) {
            Course course = hosting.published(host);
            Session draft = classroom.draft(course);
            List<Object> outcomes = Race.run(2, i -> () -> {
                As.staff(host.coordinator(), () -> {
                    if (i == 0) {
                        desk.withdraw(course.getId(), course.getVersion());
                    } else {
                        sessions.publish(draft.getId(), draft.getVersion());
                    }
                });
                return "done";
            });
            assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
            assertThat(outcomes).filteredOn(outcome -> !"done".equals(outcome)).singleElement().asInstanceOf(InstanceOfAssertFactories.type(RuleBroken.class))
                    .returns("done".equals(outcomes.getFirst()) ? "session.courseNotTaught" : "course.sessionToCome", RuleBroken::key);
        }
    }

    @Test
    void aCourseKnowsWhereItBelongsAndIsReadInFewStatements() {
        Course before = hosting.published(host);
        Course after = hosting.draft(host);
        hosting.outcome(host, after);
        hosting.require(host, after, before);
        hosting.publish(host, after);
        Course whole = hosting.draft(host, CourseKind.CURRICULUM, course -> { });
        hosting.outcome(host, whole);
        hosting.consist(host, whole, before, after);
        hosting.publish(host, whole);
        CourseText text = courses.view(before.getCode());
        assertThat(text.leadsTo()).extracting("code").containsExactly(after.getCode());
        assertThat(text.partOf()).extracting("code").containsExactly(whole.getCode());
        assertThat(courses.view(whole.getCode()).course().getParts()).extracting(Course::getCode).containsExactly(before.getCode(), after.getCode());
        assertThat(Statements.count(() -> courses.view(whole.getCode()))).isLessThanOrEqualTo(12);
        CatalogueFilter everything = new CatalogueFilter("demo", null, "06", hosting.profile("P-11"), null, "en", LocalDate.now(), null, true);
        assertThat(Statements.count(() -> {
            courses.count(everything);
            courses.list(everything, PAGE);
        })).isLessThanOrEqualTo(2);
    }

    private List<String> found(CatalogueFilter filter) {
        List<String> codes = courses.list(filter, PAGE).stream().map(CourseRow::code).toList();
        assertThat(courses.count(filter)).isEqualTo(codes.size());
        return codes;
    }
}
