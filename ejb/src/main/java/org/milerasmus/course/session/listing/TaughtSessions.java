package org.milerasmus.course.session.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.Session_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** The sessions that the caller teaches in, at whichever host; drafts are still the host's own. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL})
public class TaughtSessions {

    private static final String MINE = "select i.session.id, sum(i.hours) from Instructor i where i.person.account.id = :account group by i.session.id";
    private static final String NEXT = """
            select l.session.id, min(l.startsAt), h from Lesson l join l.instructors i join l.session s join s.host h
            where s.id in :sessions and i.person.account.id = :account and l.endsAt > :now group by l.session.id, h""";

    /** No number of any session: a list of numbers is never empty. */
    private static final long NONE = -1;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Number of those that a filter finds. */
    public long count(SessionFilter filter) {
        SessionQuery query = new SessionQuery(em, true);
        return query.count(tables -> conditions(filter, query, tables, hours()));
    }

    /** Those that a filter finds, the one that begins last at the top unless asked otherwise. */
    public List<TaughtRow> list(SessionFilter filter, PageRequest page) {
        Map<Long, BigDecimal> hours = hours();
        SessionQuery query = new SessionQuery(em, true);
        List<SessionRow> rows = query.list(tables -> conditions(filter, query, tables, hours), page, true);
        Map<Long, ZonedDateTime> next = rows.isEmpty() ? Map.of() : next(rows.stream().map(SessionRow::id).toList());
        return rows.stream().map(row -> TaughtRow.of(row, hours.get(row.id()), next.get(row.id()))).toList();
    }

    private static List<Predicate> conditions(SessionFilter filter, SessionQuery query, SessionQuery.Tables t, Map<Long, BigDecimal> hours) {
        List<Predicate> all = query.common(t, filter.words(), filter.from(), filter.to());
        all.add(t.session.get(Session_.id).in(hours.isEmpty() ? List.of(NONE) : hours.keySet()));
        all.add(query.cb().notEqual(t.session.get(Session_.status), SessionStatus.DRAFT));
        query.equal(all, t.session.get(Session_.status), filter.status());
        return all;
    }

    /** The hours in each session that the caller teaches in. */
    private Map<Long, BigDecimal> hours() {
        Map<Long, BigDecimal> hours = new HashMap<>();
        em.createQuery(MINE, Object[].class).setParameter("account", caller.accountId()).getResultList()
                .forEach(line -> hours.put((Long) line[0], (BigDecimal) line[1]));
        return hours;
    }

    private Map<Long, ZonedDateTime> next(List<Long> sessions) {
        Map<Long, ZonedDateTime> next = new HashMap<>();
        em.createQuery(NEXT, Object[].class).setParameter("sessions", sessions).setParameter("account", caller.accountId())
                .setParameter("now", clock.instant()).getResultList()
                .forEach(line -> next.put((Long) line[0], ((Instant) line[1]).atZone(((Academy) line[2]).zone())));
        return next;
    }
}
