package org.milerasmus.course.cataloguedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** What graduates of a course can do, kept by staff of its host and administrators. Each change is a change of the course: its version grows. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Outcomes {

    /** More than these nobody reads. */
    static final int MOST = 30;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Owned owned;

    @Inject
    private CourseTexts texts;

    /** An outcome of a course to edit, or a new one at the end. */
    public LearningOutcome edit(String code, Long id) {
        Course course = texts.find(code).orElseThrow(() -> new NotFound(Course.class, code));
        owned.requireKeeper(course);
        List<LearningOutcome> all = texts.outcomes(course);
        if (id == null) {
            return new LearningOutcome(course, all.stream().mapToInt(LearningOutcome::getPosition).max().orElse(-1) + 1);
        }
        return all.stream().filter(outcome -> outcome.getId().equals(id)).findFirst().orElseThrow(() -> new NotFound(LearningOutcome.class, id));
    }

    /**
     * Saves a new outcome, or one that was edited.
     *
     * @param version of its course, as it was seen
     * @throws org.milerasmus.shared.Stale when the course was saved elsewhere since it was read
     */
    public void save(@Valid LearningOutcome edited, long version, List<Mapping> competences) {
        Course course = touched(edited.getCourse().getId(), version);
        if (edited.getId() == null && texts.outcomes(course).size() >= MOST) {
            throw RuleBroken.of("course.tooManyOutcomes", MOST);
        }
        if (edited.getId() != null) {
            outcome(course, edited.getId());
        }
        LearningOutcome saved = em.merge(edited);
        saved.leadTo(owned.competences(competences));
        written(course);
    }

    /** Takes an outcome away; a published course keeps one. */
    public void remove(long courseId, long version, long id) {
        Course course = touched(courseId, version);
        if (course.getStatus() == CourseStatus.PUBLISHED && texts.outcomes(course).size() == 1) {
            throw RuleBroken.of("course.withoutOutcome");
        }
        em.remove(outcome(course, id));
        written(course);
    }

    private Course touched(long courseId, long version) {
        Course course = owned.course(courseId, version);
        em.lock(course, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return course;
    }

    private LearningOutcome outcome(Course course, long id) {
        LearningOutcome outcome = em.find(LearningOutcome.class, id);
        if (outcome == null || !Objects.equals(outcome.getCourse().getId(), course.getId())) {
            throw new NotFound(LearningOutcome.class, id);
        }
        return outcome;
    }

    private void written(Course course) {
        Writing.now(em, Course.class, course.getId());
    }
}
