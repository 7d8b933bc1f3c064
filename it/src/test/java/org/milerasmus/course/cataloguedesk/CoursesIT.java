package org.milerasmus.course.cataloguedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.cataloguedesk.Hosting.Host;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Trail;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class CoursesIT {

    private static final int RACES = 5;

    @Inject
    private Hosting hosting;

    @Inject
    private Exchange exchange;

    @Inject
    private Trail trail;

    @Inject
    private Courses courses;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Prerequisites prerequisites;

    private Host host;

    @BeforeEach
    void begin() {
        host = hosting.host();
    }

    @Test
    void onlyItsHostKeepsACourse() {
        Course course = hosting.published(host);
        String stranger = hosting.host().coordinator();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> courses.save(course)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> courses.withdraw(course.getId(), course.getVersion())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() ->
                As.staff(stranger, () -> prerequisites.require(course.getId(), course.getVersion(), Set.of(), List.of())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> outcomes.edit(course.getCode(), null)));
        assertThat(trail.count(AuditAction.DENIED, Course.class, course.getId())).isEqualTo(4);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() ->
                As.auditor(exchange.programme(Role.AUDITOR), () -> courses.withdraw(course.getId(), course.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant("cadet@courses.test", () -> courses.copy(course.getId(), course.getVersion())));
    }

    @Test
    void nobodyAsksForTheDraftOfAnotherHost() {
        Course foreign = hosting.draft(hosting.host());
        Course own = hosting.draft(host);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hosting.require(host, own, foreign));
        assertThat(As.staff(host.coordinator(), () -> prerequisites.choices(own.getId(), foreign.getCode()))).isEmpty();
        assertThat(As.staff(host.coordinator(), () -> prerequisites.choices(foreign.getId(), own.getCode()))).hasSize(1);
        assertThat(As.staff(host.coordinator(), () -> prerequisites.choices(own.getId(), own.getCode()))).isEmpty();
    }

    @Test
    void whoComesLaterSeesTheOtherVersion() {
        Course first = hosting.draft(host);
        hosting.outcome(host, first);
        first.setTitle("Typed before the outcome was added");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(host.coordinator(), () -> courses.save(first)));
        LearningOutcome outcome = As.staff(host.coordinator(), () -> courses.view(first.getCode())).outcomes().getFirst();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(host.coordinator(), () -> outcomes.remove(first.getId(), first.getVersion(), outcome.getId())));
        assertThatExceptionOfType(Stale.class).isThrownBy(() ->
                As.staff(host.coordinator(), () -> prerequisites.require(first.getId(), first.getVersion(), Set.of(), List.of())));
    }

    @Test
    void savingTheDescriptionKeepsWhatComesBefore() {
        Course before = hosting.published(host);
        Course course = hosting.draft(host);
        hosting.require(host, course, before);
        Course edited = hosting.seen(host, course);
        edited.setTitle("Another title");
        As.staff(host.coordinator(), () -> courses.save(edited));
        assertThat(hosting.seen(host, course).getAdmission().getCourses()).containsExactly(before);
    }

    @Test
    void anOutcomeLeadsToWhatTheFrameworkDescribes() {
        Course course = hosting.draft(host);
        hosting.outcome(host, course, new Mapping(hosting.profile("P-11"), null), new Mapping(hosting.competence("B.3"), 4));
        assertThatThrownBy(() -> hosting.outcome(host, course, new Mapping(hosting.competence("B.3"), 5))).hasMessage("course.levelNotDescribed");
        CourseText text = As.staff(host.coordinator(), () -> courses.view(course.getCode()));
        assertThat(text.outcomes()).singleElement().satisfies(outcome -> assertThat(outcome.getCompetences())
                .extracting(one -> one.getCompetence().getCode(), one -> one.getLevel()).containsExactlyInAnyOrder(
                        tuple("P-11", null), tuple("B.3", 4)));
    }

    @Test
    void aCourseAsksForCompetencesAtALevel() {
        Course course = hosting.draft(host);
        As.staff(host.coordinator(), () -> prerequisites.require(course.getId(), course.getVersion(), Set.of(), List.of(new Mapping(hosting.competence("B.3"), 3))));
        Course seen = hosting.seen(host, course);
        assertThat(seen.getAdmission().getCompetences()).singleElement().satisfies(one -> assertThat(one.getLevel()).isEqualTo(3));
        Course copy = As.staff(host.coordinator(), () -> courses.copy(seen.getId(), seen.getVersion()));
        assertThat(hosting.seen(host, copy).getAdmission().getCompetences()).as("written with a new course, too").hasSize(1);
        As.staff(host.coordinator(), () -> prerequisites.require(seen.getId(), seen.getVersion(), Set.of(), List.of()));
        assertThat(hosting.seen(host, course).getAdmission().getCompetences()).isEmpty();
    }

    @Test
    void aPublishedCourseKeepsAnOutcomeAndItsKind() {
        Course draft = hosting.draft(host);
        assertThatThrownBy(() -> hosting.publish(host, draft)).hasMessage("course.withoutOutcome");
        Course course = hosting.published(host);
        LearningOutcome outcome = As.staff(host.coordinator(), () -> courses.view(course.getCode())).outcomes().getFirst();
        assertThatThrownBy(() -> As.staff(host.coordinator(), () -> outcomes.remove(course.getId(), course.getVersion(), outcome.getId())))
                .hasMessage("course.withoutOutcome");
        course.setKind(CourseKind.MODULE);
        assertThatThrownBy(() -> As.staff(host.coordinator(), () -> courses.save(course))).hasMessage("course.kindIsFixed");
    }

    @Test
    void aCircleIsRefusedWithItsWayAndChangesNothing() {
        Course first = hosting.draft(host);
        Course second = hosting.draft(host);
        Course third = hosting.draft(host);
        hosting.require(host, first, second);
        hosting.require(host, second, third);
        assertThatThrownBy(() -> hosting.require(host, third, first)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.getMessage()).isEqualTo("course.circle");
            assertThat(broken.args()).containsExactly(String.join(" → ", third.getTitle(), first.getTitle(), second.getTitle(), third.getTitle()));
        });
        assertThat(hosting.seen(host, third).getAdmission().getCourses()).isEmpty();
        assertThatThrownBy(() -> hosting.require(host, first, first)).hasMessage("course.circle");
    }

    @Test
    void aCurriculumNeverContainsItself() {
        Course inner = hosting.draft(host, CourseKind.CURRICULUM, course -> { });
        Course outer = hosting.draft(host, CourseKind.CURRICULUM, course -> { });
        Course module = hosting.draft(host, CourseKind.MODULE, course -> { });
        hosting.consist(host, outer, module, inner);
        assertThatThrownBy(() -> hosting.consist(host, inner, outer)).hasMessage("course.circle");
        assertThatThrownBy(() -> hosting.require(host, module, outer)).as("nobody passes a whole before its part").hasMessage("course.circle");
        assertThat(hosting.seen(host, outer).getParts()).containsExactly(module, inner);
        assertThatThrownBy(() -> hosting.consist(host, module, inner)).hasMessage("course.partsOfNoCurriculum");
    }

    /** B asks for C and D for A already; A asks for B and C for D at the same moment: no course of the one change is in the other. */
    @Test
    void twoChangesAtOnceNeverCloseACircle() {
        for (int race = 0; race < RACES; race++) {
            List<Course> four = List.of(hosting.draft(host), hosting.draft(host), hosting.draft(host), hosting.draft(host));
            hosting.require(host, four.get(1), four.get(2));
            hosting.require(host, four.get(3), four.get(0));
            List<Object> outcome = Race.run(2, runner -> () -> {
                hosting.require(host, four.get(runner * 2), four.get(runner * 2 + 1));
                return "saved";
            });
            assertThat(outcome).containsOnlyOnce("saved").filteredOn(RuleBroken.class::isInstance).singleElement()
                    .satisfies(broken -> assertThat(((RuleBroken) broken).getMessage()).isEqualTo("course.circle"));
        }
    }

    @Test
    void whatOthersNeedStaysInTheCatalogue() {
        Course before = hosting.published(host);
        Course after = hosting.published(host);
        hosting.require(host, after, before);
        assertThatThrownBy(() -> As.staff(host.coordinator(), () -> courses.withdraw(before.getId(), before.getVersion()))).hasMessage("course.isNeeded");
        Course last = hosting.seen(host, after);
        As.staff(host.coordinator(), () -> courses.withdraw(last.getId(), last.getVersion()));
        As.staff(host.coordinator(), () -> courses.withdraw(before.getId(), before.getVersion()));
        assertThatThrownBy(() -> hosting.require(host, hosting.published(host), before)).hasMessage("course.needsUnpublished");
    }

    @Test
    void aCopyIsADraftWithEverythingButTheCode() {
        Course before = hosting.published(host);
        Course course = hosting.published(host);
        hosting.require(host, course, before);
        Course seen = hosting.seen(host, course);
        Course copy = As.staff(host.coordinator(), () -> courses.copy(seen.getId(), seen.getVersion()));
        CourseText text = As.staff(host.coordinator(), () -> courses.view(copy.getCode()));
        assertThat(text.course().getCode()).isNotEqualTo(course.getCode());
        assertThat(text.course().getAdmission().getCourses()).containsExactly(before);
        assertThat(text.outcomes()).singleElement().satisfies(outcome -> assertThat(outcome.getCompetences()).hasSize(1));
        assertThat(As.staff(host.coordinator(), () -> courses.view(course.getCode())).outcomes()).hasSize(1);
    }
}
