package org.milerasmus.course.session.listing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.Session_;
import org.milerasmus.course.session.Venue_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;
import org.milerasmus.shared.time.TimeWindow;
import org.milerasmus.shared.time.TimeWindow_;

/** The query behind both lists of sessions: one statement for the count, one for the rows. */
final class SessionQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final boolean narrow;

    /** @param narrow whether only a part of the sessions is asked for: all of them are sorted by what has an index */
    SessionQuery(EntityManager em, boolean narrow) {
        this.em = em;
        this.narrow = narrow;
        this.cb = em.getCriteriaBuilder();
    }

    CriteriaBuilder cb() {
        return cb;
    }

    long count(Function<Tables, List<Predicate>> conditions) {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Tables tables = new Tables(query);
        query.select(cb.count(tables.session)).where(conditions.apply(tables).toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    List<SessionRow> list(Function<Tables, List<Predicate>> conditions, PageRequest page, boolean latestFirst) {
        CriteriaQuery<SessionRow> query = cb.createQuery(SessionRow.class);
        Tables t = new Tables(query);
        query.select(cb.construct(SessionRow.class, t.session.get(Session_.id), t.session.get(Session_.code), t.course.get(Course_.title),
                t.host.get(Academy_.name), t.host.get(Academy_.city), t.host.get(Academy_.country), t.course.get(Course_.language),
                t.session.get(Session_.venue).get(Venue_.form), t.session.get(Session_.status), t.session.get(Session_.startsOn),
                t.session.get(Session_.endsOn), t.window.get(TimeWindow_.opensAt), t.window.get(TimeWindow_.closesAt),
                t.session.get(Session_.capacity), t.session.get(Session_.labSeats)))
                .where(conditions.apply(t).toArray(Predicate[]::new)).orderBy(t.sorting(narrow, latestFirst).order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Those with the words that touch the days from the first to the last. */
    List<Predicate> common(Tables t, String words, LocalDate from, LocalDate to) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, t.course.get(Course_.title), t.course.get(Course_.code),
                t.session.get(Session_.code), t.host.get(Academy_.name), t.host.get(Academy_.city)));
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(t.session.get(Session_.endsOn), from));
        }
        if (to != null) {
            all.add(cb.lessThanOrEqualTo(t.session.get(Session_.startsOn), to));
        }
        return all;
    }

    void equal(List<Predicate> all, Expression<?> column, Object wanted) {
        if (wanted != null) {
            all.add(cb.equal(column, wanted));
        }
    }

    /** The tables that a list of sessions is read from. */
    static final class Tables {

        final Root<Session> session;
        final Join<Session, Course> course;
        final Join<Session, Academy> host;
        final Path<TimeWindow> window;

        private Tables(CriteriaQuery<?> query) {
            session = query.from(Session.class);
            course = session.join(Session_.course, JoinType.LEFT); // as optional, though there is one of each: so sessions are read in their order
            host = session.join(Session_.host, JoinType.LEFT);
            window = session.get(Session_.window);
        }

        private Sorting sorting(boolean narrow, boolean latestFirst) {
            Map<String, Expression<?>> columns = new HashMap<>(Map.of("code", session.get(Session_.id), "startsOn", session.get(Session_.startsOn),
                    "closesAt", window.get(TimeWindow_.closesAt)));
            if (narrow) {
                columns.putAll(Map.of("title", course.get(Course_.title), "host", host.get(Academy_.name), "capacity", session.get(Session_.capacity),
                        "status", session.get(Session_.status)));
            }
            return new Sorting(columns, session.get(Session_.startsOn), latestFirst, session.get(Session_.id));
        }
    }
}
