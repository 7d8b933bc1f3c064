package org.milerasmus.course.cataloguedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;

/** A host of a test's own, with a coordinator who makes courses through the boundaries. */
@ApplicationScoped
public class Hosting {

    @Inject
    private Exchange exchange;

    @Inject
    private Courses courses;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Prerequisites prerequisites;

    @Inject
    private Competences competences;

    /** A host with somebody who works for it. */
    public record Host(Academy academy, String coordinator) {
    }

    public Host host() {
        Academy academy = exchange.academy();
        return new Host(academy, exchange.coordinator(academy));
    }

    /** A draft that only lacks an outcome to be published. */
    public Course draft(Host host, CourseKind kind, Consumer<Course> special) {
        Course course = new Course(host.academy());
        course.setKind(kind);
        course.setTitle("Demo course " + UUID.randomUUID());
        course.getPurpose().setAim("To find traces.");
        course.getFiling().setStudyField("0612");
        special.accept(course);
        return As.staff(host.coordinator(), () -> courses.save(course));
    }

    public Course draft(Host host) {
        return draft(host, CourseKind.COURSE, course -> { });
    }

    /** A course that everybody sees. */
    public Course published(Host host, CourseKind kind, Consumer<Course> special) {
        Course draft = draft(host, kind, special);
        outcome(host, draft, new Mapping(profile("P-11"), null));
        return publish(host, draft);
    }

    public Course published(Host host) {
        return published(host, CourseKind.COURSE, course -> { });
    }

    public Course publish(Host host, Course course) {
        Course seen = seen(host, course);
        As.staff(host.coordinator(), () -> courses.publish(seen.getId(), seen.getVersion()));
        return seen(host, course);
    }

    /** The course as it is stored. */
    public Course seen(Host host, Course course) {
        return As.staff(host.coordinator(), () -> courses.edit(course.getCode()));
    }

    public void outcome(Host host, Course course, Mapping... leads) {
        As.staff(host.coordinator(), () -> {
            LearningOutcome outcome = outcomes.edit(course.getCode(), null);
            outcome.setText("Finds traces.");
            outcomes.save(outcome, seen(host, course).getVersion(), List.of(leads));
        });
    }

    /** Lets a course ask for others, in the version that it has now. */
    public void require(Host host, Course course, Course... before) {
        Course seen = seen(host, course);
        Set<Long> numbers = Set.copyOf(Arrays.stream(before).map(Course::getId).toList());
        As.staff(host.coordinator(), () -> prerequisites.require(seen.getId(), seen.getVersion(), numbers, List.of()));
    }

    public void consist(Host host, Course curriculum, Course... parts) {
        Course seen = seen(host, curriculum);
        List<Long> numbers = Arrays.stream(parts).map(Course::getId).toList();
        As.staff(host.coordinator(), () -> prerequisites.consist(seen.getId(), seen.getVersion(), numbers));
    }

    /** Number of a profile that ships. */
    public Long profile(String code) {
        return competences.current(CompetenceKind.PROFILE).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().id();
    }

    /** Number of a competence of the e-CF that ships. */
    public Long competence(String code) {
        return competences.current(CompetenceKind.COMPETENCE).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().id();
    }
}
