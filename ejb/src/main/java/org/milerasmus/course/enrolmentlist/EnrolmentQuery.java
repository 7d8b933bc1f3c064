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
import org.milerasmus.shared.text.Words;

/** The query behind lists of places. What is joined is always there; it is joined as optional, so that places are read in their order. */
class EnrolmentQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Enrolment> enrolment;
    private final Join<Enrolment, Session> session;
    private final Join<Session, Course> course;
    private final Join<Session, Academy> host;
    private final Join<Enrolment, Person> person;
    private final Join<Enrolment, Academy> sending;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean narrow;

    EnrolmentQuery(EntityManager em, Class<T> result, EnrolmentFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        enrolment = query.from(Enrolment.class);
        session = enrolment.join(Enrolment_.session, JoinType.LEFT);
        course = session.join(Session_.course, JoinType.LEFT);
        host = session.join(Session_.host, JoinType.LEFT);
        person = enrolment.join(Enrolment_.person, JoinType.LEFT);
        sending = enrolment.join(Enrolment_.sending, JoinType.LEFT);
        if (filter.sessionCode() != null) {
            narrowed(cb.equal(session.get(Session_.code), filter.sessionCode()));
        }
        if (!filter.statuses().isEmpty()) {
            conditions.add(enrolment.get(Enrolment_.status).in(filter.statuses()));
        }
        conditions.addAll(Words.conditions(cb, filter.words(), course.get(Course_.title), session.get(Session_.code),
                person.get(Person_.givenName), person.get(Person_.familyName)));
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
        return narrowed(cb.or(cb.equal(enrolment.get(Enrolment_.sending).get(Academy_.id), academyId), cb.equal(host.get(Academy_.id), academyId)));
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
        Path<Asked> asking = enrolment.get(Enrolment_.asking);
        Expression<?> order = byArrival ? enrolment.get(Enrolment_.arrival) : enrolment.get(Enrolment_.id);
        return query.multiselect(enrolment.get(Enrolment_.id), enrolment.get("version"), session.get(Session_.code), course.get(Course_.title),
                host.get(Academy_.name), session.get(Session_.startsOn), session.get(Session_.endsOn), person.get(Person_.givenName),
                person.get(Person_.familyName), person.get(Person_.kind), person.get(Person_.rank).get(Rank_.grade),
                person.get(Person_.rank).get(Rank_.rankTitle), sending.get(Academy_.id), sending.get(Academy_.name), sending.get(Academy_.country),
                enrolment.get(Enrolment_.status), enrolment.get(Enrolment_.arrival), asking.get(Asked_.by), asking.get(Asked_.name),
                asking.get(Asked_.at), enrolment.get(Enrolment_.offeredUntil), enrolment.get(Enrolment_.reason))
                .where(conditions.toArray(Predicate[]::new)).orderBy(new Sorting(columns(), order, !byArrival, enrolment.get(Enrolment_.id)).order(cb, page));
    }

    /** Of all places only the columns that have an index. */
    private Map<String, Expression<?>> columns() {
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("askedAt", enrolment.get(Enrolment_.id), "status", enrolment.get(Enrolment_.status)));
        if (narrow) {
            columns.putAll(Map.of("courseTitle", course.get(Course_.title), "host", host.get(Academy_.name), "startsOn", session.get(Session_.startsOn),
                    "familyName", person.get(Person_.familyName), "sending", sending.get(Academy_.name), "arrival", enrolment.get(Enrolment_.arrival),
                    "kind", person.get(Person_.kind), "grade", person.get(Person_.rank).get(Rank_.grade)));
        }
        return columns;
    }
}
