package org.milerasmus.course.session.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.cataloguedesk.CourseChoice;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.text.Words;

/** Published courses, of which every host can plan a session. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class TaughtCourses {

    /** More titles than these nobody looks through: another word finds the right one. */
    private static final int MOST = 20;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Courses whose title or code has the words, 20 at most. */
    public List<CourseChoice> choices(String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<CourseChoice> query = cb.createQuery(CourseChoice.class);
        Root<Course> course = query.from(Course.class);
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, course.get(Course_.title), course.get(Course_.code)));
        all.add(cb.equal(course.get(Course_.status), CourseStatus.PUBLISHED));
        query.select(cb.construct(CourseChoice.class, course.get(Course_.id), course.get(Course_.code), course.get(Course_.title))).where(all.toArray(Predicate[]::new))
                .orderBy(cb.asc(course.get(Course_.title)), cb.asc(course.get(Course_.id)));
        return em.createQuery(query).setMaxResults(MOST).getResultList();
    }

    /** The published course with a code. */
    public Course find(String code) {
        return em.createNamedQuery("Course.byCode", Course.class).setParameter("code", code).getResultStream()
                .filter(course -> course.getStatus() == CourseStatus.PUBLISHED).findFirst().orElseThrow(() -> new NotFound(Course.class, code));
    }
}
