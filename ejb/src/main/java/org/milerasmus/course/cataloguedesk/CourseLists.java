package org.milerasmus.course.cataloguedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.text.Words;

/** Lists of courses in every state, for those who make them. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CourseLists {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Number of courses that a filter finds: the own host's for staff, all for administrators and auditors. */
    public long count(CourseFilter filter) {
        return new CourseQuery(em).count(tables -> conditions(filter, tables));
    }

    /** The courses that a filter finds, by title unless asked otherwise. */
    public List<CourseRow> list(CourseFilter filter, PageRequest page) {
        return new CourseQuery(em).list(tables -> conditions(filter, tables), page);
    }

    private List<Predicate> conditions(CourseFilter filter, CourseQuery.Tables t) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), t.course().get(Course_.title), t.course().get(Course_.code)));
        if (!caller.seesEverything()) {
            all.add(cb.equal(t.host().get(Academy_.id), caller.academyId()));
        }
        if (filter.status() != null) {
            all.add(cb.equal(t.course().get(Course_.status), filter.status()));
        }
        if (filter.kind() != null) {
            all.add(cb.equal(t.course().get(Course_.kind), filter.kind()));
        }
        return all;
    }
}
