package org.milerasmus.course.enrolmentlist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Asked_;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.Enrolment_;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.Session_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The query behind lists of places. What is joined is always there; it is joined as optional, so that places are read in their order. */
class EnrolmentQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Enrolment> enrolment;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean narrow;

    EnrolmentQuery(EntityManager em, Class<T> result, EnrolmentFilter filter, EnrolmentWords words) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        enrolment = query.from(Enrolment.class);
        if (filter.sessionCode() != null) {
            narrowed(cb.equal(enrolment.get(Enrolment_.session).get(Session_.code), filter.sessionCode()));
        }
        if (!filter.statuses().isEmpty()) {
            conditions.add(enrolment.get(Enrolment_.status).in(filter.statuses()));
        }
        conditions.addAll(words.conditions(query, cb, enrolment, filter.words()));
    }

    /** Of one person; by its number, so that the database begins there in every order. */
    EnrolmentQuery<T> of(Long personId) {
        return narrowed(cb.equal(enrolment.get(Enrolment_.person).get(Person_.id), personId));
    }

    /** Of the people of one academy. */
    EnrolmentQuery<T> sentBy(Long academyId) {
        return narrowed(cb.equal(enrolment.get(Enrolment_.sending).get(Academy_.id), academyId));
    }

    /** Of the people of one academy, or in a session that it hosts. */
    EnrolmentQuery<T> sentOrReceivedBy(Long academyId) {
        return narrowed(cb.or(cb.equal(enrolment.get(Enrolment_.sending).get(Academy_.id), academyId),
                cb.equal(enrolment.get(Enrolment_.session).get(Session_.host).get(Academy_.id), academyId)));
    }

    private EnrolmentQuery<T> narrowed(Predicate condition) {
        conditions.add(condition);
        narrow = true;
        return this;
    }

    Expression<Long> number() {
        return cb.count(enrolment);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    /** The rows of a page, by arrival in one session, else the latest first. */
    CriteriaQuery<T> rows(PageRequest page, boolean byArrival) {
        // as optional, though there is one of each: so the database reads the places in their order and not in that of another table
        Join<Enrolment, Session> session = enrolment.join(Enrolment_.session, JoinType.LEFT);
        Join<Session, Course> course = session.join(Session_.course, JoinType.LEFT);
        Join<Session, Academy> host = session.join(Session_.host, JoinType.LEFT);
        Join<Enrolment, Person> person = enrolment.join(Enrolment_.person, JoinType.LEFT);
        Join<Enrolment, Academy> sending = enrolment.join(Enrolment_.sending, JoinType.LEFT);
        Path<Asked> asking = enrolment.get(Enrolment_.asking);
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("askedAt", enrolment.get(Enrolment_.id)));
        if (narrow) { // of all places only by what has an index
            columns.putAll(Map.of("status", enrolment.get(Enrolment_.status), "courseTitle", course.get(Course_.title), "host", host.get(Academy_.name),
                    "startsOn", session.get(Session_.startsOn), "familyName", person.get(Person_.familyName), "sending", sending.get(Academy_.name),
                    "arrival", enrolment.get(Enrolment_.arrival), "kind", person.get(Person_.kind), "grade", person.get(Person_.rank).get(Rank_.grade)));
        }
        Expression<?> order = byArrival ? enrolment.get(Enrolment_.arrival) : enrolment.get(Enrolment_.id);
        return query.multiselect(enrolment.get(Enrolment_.id), enrolment.get("version"), session.get(Session_.code), course.get(Course_.title),
                host.get(Academy_.name), session.get(Session_.startsOn), session.get(Session_.endsOn), person.get(Person_.givenName),
                person.get(Person_.familyName), person.get(Person_.kind), person.get(Person_.rank).get(Rank_.grade),
                person.get(Person_.rank).get(Rank_.rankTitle), sending.get(Academy_.id), sending.get(Academy_.name), sending.get(Academy_.country),
                enrolment.get(Enrolment_.status), enrolment.get(Enrolment_.arrival), asking.get(Asked_.by), asking.get(Asked_.name),
                asking.get(Asked_.at), enrolment.get(Enrolment_.offeredUntil), enrolment.get(Enrolment_.reason))
                .where(conditions.toArray(Predicate[]::new)).orderBy(new Sorting(columns, order, !byArrival, enrolment.get(Enrolment_.id)).order(cb, page));
    }
}
