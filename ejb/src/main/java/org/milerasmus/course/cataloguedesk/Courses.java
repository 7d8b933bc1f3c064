package org.milerasmus.course.cataloguedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.CourseWithdrawn;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.catalogue.Sequence;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** Courses as their hosts make them: drafted, published and withdrawn by staff of the academy or university, or by an administrator. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Courses {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Owned owned;

    @Inject
    private CourseTexts texts;

    @Inject
    private Sequence sequence;

    @Inject
    private Event<CourseWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /** A course in any state with everything about it, for the staff of its host. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public CourseText view(String code) {
        Course course = find(code);
        caller.requireAcademy(course.getHost().getId(), Course.class, code);
        return texts.of(course);
    }

    /** The course with the code to edit, or a new draft, for who may save it. */
    public Course edit(String code) {
        if (code == null) {
            return new Course();
        }
        Course course = find(code);
        owned.requireKeeper(course);
        return texts.loaded(course);
    }

    /**
     * Saves a new draft, or the description of a course that was edited.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public Course save(@Valid Course edited) {
        owned.requireKeeper(edited);
        if (edited.getId() == null) {
            edited.check();
            edited.number(nextCode());
            em.persist(edited);
            return edited;
        }
        Course stored = owned.course(edited.getId(), edited.getVersion());
        if (stored.getStatus() != CourseStatus.DRAFT && stored.getKind() != edited.getKind()) {
            throw RuleBroken.at("kind", "course.kindIsFixed");
        }
        Course saved = em.merge(edited);
        saved.check();
        return written(saved);
    }

    /** A new draft with the description, outcomes, prerequisites and parts of another course of the same host. */
    public Course copy(long id, long version) {
        Course original = owned.course(id, version);
        Course copy = original.copy();
        copy.number(nextCode());
        em.persist(copy);
        texts.outcomes(original).forEach(outcome -> em.persist(outcome.copy(copy)));
        return copy;
    }

    /** Shows a draft to everybody. */
    public void publish(long id, long version) {
        sequence.hold(); // what it needs is not withdrawn meanwhile
        Course course = owned.course(id, version);
        if (em.createNamedQuery("LearningOutcome.ofCourse", LearningOutcome.class).setParameter("course", id).getResultList().isEmpty()) {
            throw RuleBroken.of("course.withoutOutcome");
        }
        course.publish();
        written(course);
    }

    /**
     * Takes a course out of the catalogue.
     *
     * @throws RuleBroken that names the course while a published one asks for it or consists of it
     */
    public void withdraw(long id, long version) {
        sequence.hold();
        Course course = owned.course(id, version);
        texts.needing(course).stream().findFirst().ifPresent(other -> {
            throw RuleBroken.of("course.isNeeded", other.title());
        });
        course.withdraw();
        written(course);
        withdrawn.fire(new CourseWithdrawn(id));
    }

    private Course find(String code) {
        return texts.find(code).orElseThrow(() -> new NotFound(Course.class, code));
    }

    private String nextCode() {
        return codes.next("CRS", LocalDate.now(clock).getYear());
    }

    private Course written(Course course) {
        Writing.now(em, Course.class, course.getId());
        return course;
    }
}
