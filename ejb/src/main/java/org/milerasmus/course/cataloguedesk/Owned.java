package org.milerasmus.course.cataloguedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** The courses that the caller keeps, and what they may be mapped to. */
@ApplicationScoped
class Owned {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * A course that the caller may change, as it was seen.
     *
     * @throws NotFound for a course of another host, which is audited
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    Course course(long id, long version) {
        Course course = find(Course.class, id);
        requireKeeper(course);
        course.requireVersion(version);
        return course;
    }

    /** Lets staff of the host and administrators pass. */
    void requireKeeper(Course course) {
        caller.require(caller.is(Role.ADMINISTRATOR) || Objects.equals(course.getHost().getId(), caller.academyId()), Course.class, course.getId());
    }

    /** The courses with these numbers, in their order: published ones, and the caller's own drafts. */
    List<Course> courses(Collection<Long> ids) {
        return ids.stream().map(id -> {
            Course course = find(Course.class, id);
            if (course.getStatus() == CourseStatus.DRAFT) {
                requireKeeper(course);
            }
            return course;
        }).toList();
    }

    /** The chosen competences. */
    List<CompetenceAtLevel> competences(Collection<Mapping> chosen) {
        return chosen.stream().map(one -> new CompetenceAtLevel(find(Competence.class, one.competenceId()), one.level())).toList();
    }

    private <T> T find(Class<T> type, long id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new NotFound(type, id);
        }
        return found;
    }
}
