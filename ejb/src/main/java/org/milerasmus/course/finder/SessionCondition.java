package org.milerasmus.course.finder;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Enrolment_;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.Session_;
import org.milerasmus.shared.time.TimeWindow_;

/** That a course has a session: within days, and with seats that one can still get. */
final class SessionCondition {

    private final CriteriaBuilder cb;
    private final CatalogueFilter filter;
    private final Instant now;

    SessionCondition(CriteriaBuilder cb, CatalogueFilter filter, Instant now) {
        this.cb = cb;
        this.filter = filter;
        this.now = now;
    }

    Predicate of(Path<Course> course, CriteriaQuery<?> query) {
        Subquery<Long> sessions = query.subquery(Long.class);
        Root<Session> session = sessions.from(Session.class);
        List<Predicate> all = new ArrayList<>(List.of(cb.equal(session.get(Session_.course).get(Course_.id), course.get(Course_.id)),
                cb.equal(session.get(Session_.status), SessionStatus.PUBLISHED)));
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(session.get(Session_.endsOn), filter.from()));
        }
        if (filter.to() != null) {
            all.add(cb.lessThanOrEqualTo(session.get(Session_.startsOn), filter.to()));
        }
        if (filter.freeSeats()) {
            all.addAll(free(session, sessions));
        }
        return cb.exists(sessions.select(session.get(Session_.id)).where(all.toArray(Predicate[]::new)));
    }

    private List<Predicate> free(Root<Session> session, Subquery<Long> sessions) {
        Subquery<Long> taken = sessions.subquery(Long.class);
        Root<Enrolment> enrolment = taken.from(Enrolment.class);
        taken.select(cb.count(enrolment)).where(cb.equal(enrolment.get(Enrolment_.session).get(Session_.id), session.get(Session_.id)),
                enrolment.get(Enrolment_.status).in(EnrolmentStatus.HOLDING));
        return List.of(cb.greaterThan(session.get(Session_.window).get(TimeWindow_.closesAt), now), cb.gt(session.get(Session_.capacity), taken));
    }
}
