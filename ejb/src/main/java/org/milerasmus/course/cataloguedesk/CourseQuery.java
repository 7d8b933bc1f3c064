package org.milerasmus.course.cataloguedesk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.catalogue.content.Delivery;
import org.milerasmus.course.catalogue.content.Delivery_;
import org.milerasmus.course.catalogue.content.Filing;
import org.milerasmus.course.catalogue.content.Filing_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The query behind all lists of courses: one statement for the count, one for the rows. */
public final class CourseQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;

    public CourseQuery(EntityManager em) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
    }

    /** Number of courses that meet the conditions. */
    public long count(Function<Tables, List<Predicate>> conditions) {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Tables tables = new Tables(query);
        query.select(cb.count(tables.course)).where(conditions.apply(tables).toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    /** The courses that meet the conditions, by title unless asked otherwise. */
    public List<CourseRow> list(Function<Tables, List<Predicate>> conditions, PageRequest page) {
        CriteriaQuery<CourseRow> query = cb.createQuery(CourseRow.class);
        Tables t = new Tables(query);
        query.select(cb.construct(CourseRow.class, t.course.get(Course_.id), t.course.get(Course_.code), t.course.get(Course_.title),
                t.course.get(Course_.kind), t.course.get(Course_.status), t.host.get(Academy_.name), t.host.get(Academy_.city),
                t.host.get(Academy_.country), t.course.get(Course_.language), t.filing.get(Filing_.studyField), t.filing.get(Filing_.proficiency),
                t.delivery.get(Delivery_.mode), t.course.get(Course_.ects), t.delivery.get(Delivery_.days)))
                .where(conditions.apply(t).toArray(Predicate[]::new)).orderBy(t.sorting().order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** The tables that a list of courses is read from. */
    public static final class Tables {

        private final CriteriaQuery<?> query;
        private final Root<Course> course;
        private final Path<Filing> filing;
        private final Path<Delivery> delivery;
        private final Join<Course, Academy> host;

        private Tables(CriteriaQuery<?> query) {
            this.query = query;
            course = query.from(Course.class);
            filing = course.get(Course_.filing);
            delivery = course.get(Course_.delivery);
            host = course.join(Course_.host, JoinType.LEFT); // as optional, though there is one: so courses are read in their order
        }

        /** The whole query, to ask for what is elsewhere. */
        public CriteriaQuery<?> query() {
            return query;
        }

        public Root<Course> course() {
            return course;
        }

        public Path<Filing> filing() {
            return filing;
        }

        public Join<Course, Academy> host() {
            return host;
        }

        private Sorting sorting() {
            return new Sorting(Map.of("title", course.get(Course_.title), "code", course.get(Course_.code), "kind", course.get(Course_.kind),
                    "status", course.get(Course_.status), "host", host.get(Academy_.name), "language", course.get(Course_.language),
                    "ects", course.get(Course_.ects), "days", delivery.get(Delivery_.days), "proficiency", filing.get(Filing_.proficiency)),
                    course.get(Course_.title), false, course.get(Course_.id));
        }
    }
}
