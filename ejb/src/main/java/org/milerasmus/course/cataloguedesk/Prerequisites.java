package org.milerasmus.course.cataloguedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.catalogue.Sequence;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.Words;

/** What comes before a course, and what a curriculum consists of; kept by staff of the host and administrators. No course may need itself. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Prerequisites {

    private static final int SHOWN = 20;
    private static final int MOST = 60;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Owned owned;

    @Inject
    private Sequence sequence;

    /** At most 20 others that a course can ask for or a curriculum consist of, whose title or code has the words: published ones and own drafts. */
    public List<CourseChoice> choices(long id, String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CourseQuery query = new CourseQuery(em);
        return query.list(t -> {
            List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, t.course().get(Course_.title), t.course().get(Course_.code)));
            Path<CourseStatus> status = t.course().get(Course_.status);
            Predicate draft = cb.equal(status, CourseStatus.DRAFT);
            Predicate own = caller.is(Role.ADMINISTRATOR) ? draft : cb.and(draft, cb.equal(t.host().get(Academy_.id), caller.academyId()));
            all.add(cb.or(cb.equal(status, CourseStatus.PUBLISHED), own));
            all.add(cb.notEqual(t.course().get(Course_.id), id));
            return all;
        }, new PageRequest(0, SHOWN, null, false)).stream().map(row -> new CourseChoice(row.id(), row.code(), row.title())).toList();
    }

    /** The course with a number, as a choice. */
    public CourseChoice choice(long id) {
        return CourseChoice.of(owned.courses(List.of(id)).getFirst());
    }

    /**
     * Lets a course ask for these courses and competences, instead of those before.
     *
     * @throws org.milerasmus.shared.RuleBroken that names the circle when a course would ask for itself in the end
     * @throws org.milerasmus.shared.Stale when the course was saved elsewhere since it was read
     */
    public void require(long id, long version, @NotNull @Size(max = MOST) Set<Long> courses, @NotNull @Size(max = MOST) List<Mapping> competences) {
        Course course = held(id, version);
        course.getAdmission().require(owned.courses(courses), owned.competences(competences));
        finish(course, "courses");
    }

    /**
     * Makes a curriculum consist of these courses and modules, in this order.
     *
     * @throws org.milerasmus.shared.RuleBroken that names the circle when the curriculum would contain itself in the end
     * @throws org.milerasmus.shared.Stale when the course was saved elsewhere since it was read
     */
    public void consist(long id, long version, @NotNull @Size(max = MOST) List<Long> parts) {
        Course course = held(id, version);
        course.consistOf(owned.courses(parts));
        finish(course, "parts");
    }

    private Course held(long id, long version) {
        sequence.hold();
        Course course = owned.course(id, version);
        em.lock(course, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return course;
    }

    private void finish(Course course, String field) {
        course.check();
        Writing.now(em, Course.class, course.getId());
        sequence.check(course, field);
    }
}
