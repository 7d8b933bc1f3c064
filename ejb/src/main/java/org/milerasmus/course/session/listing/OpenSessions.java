package org.milerasmus.course.session.listing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStand;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.Session_;
import org.milerasmus.course.session.Venue_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.time.TimeWindow_;

/** Sessions as everybody may see them, with or without an account: those that were published. */
@Stateless
@PermitAll
public class OpenSessions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private Clock clock;

    /** Number of published sessions that a filter finds. */
    public long count(OpenSessionFilter filter) {
        SessionQuery query = new SessionQuery(em, true);
        return query.count(tables -> conditions(filter, query, tables));
    }

    /** The published sessions that a filter finds, the one that begins first at the top unless asked otherwise. */
    public List<SessionRow> list(OpenSessionFilter filter, PageRequest page) {
        SessionQuery query = new SessionQuery(em, true);
        return query.list(tables -> conditions(filter, query, tables), page, filter.stand() == SessionStand.HELD);
    }

    /**
     * A session by its public code; the link by which one takes part is there for its host and its instructors alone. A draft does not exist
     * for the public, and whoever guesses its code is noted.
     */
    public Session view(String code) {
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
        boolean insider = hosted.isKept(session.getHost()) || caller.seesEverything() || teaches(session);
        caller.require(session.getStatus() != SessionStatus.DRAFT || insider, Session.class, session.getId());
        session.getShares().size();
        em.detach(session);
        if (!insider) {
            session.getVenue().setLink(null);
        }
        return session;
    }

    private boolean teaches(Session session) {
        return caller.account().isPresent() && em.createNamedQuery("Instructor.isAccount", Long.class).setParameter("session", session.getId())
                .setParameter("account", caller.accountId()).getSingleResult() > 0;
    }

    private List<Predicate> conditions(OpenSessionFilter filter, SessionQuery query, SessionQuery.Tables t) {
        List<Predicate> all = query.common(t, filter.words(), filter.from(), filter.to());
        query.equal(all, t.host.get(Academy_.id), filter.host());
        query.equal(all, t.host.get(Academy_.country), filter.country());
        query.equal(all, t.course.get(Course_.code), filter.course());
        query.equal(all, t.session.get(Session_.venue).get(Venue_.form), filter.form());
        all.add(stand(filter.stand(), query.cb(), t));
        return all;
    }

    private Predicate stand(SessionStand stand, CriteriaBuilder cb, SessionQuery.Tables t) {
        Instant now = clock.instant();
        Path<SessionStatus> status = t.session.get(Session_.status);
        Path<Instant> opens = t.window.get(TimeWindow_.opensAt);
        Path<Instant> closes = t.window.get(TimeWindow_.closesAt);
        Predicate published = cb.equal(status, SessionStatus.PUBLISHED);
        return switch (stand) {
            case ENROLS_LATER -> cb.and(published, cb.greaterThan(opens, now));
            case ENROLS -> cb.and(published, cb.lessThanOrEqualTo(opens, now), cb.greaterThan(closes, now));
            case ENROLLED -> cb.and(published, cb.lessThanOrEqualTo(closes, now));
            case HELD -> cb.equal(status, SessionStatus.COMPLETED);
            case CALLED_OFF -> cb.equal(status, SessionStatus.CANCELLED);
            case null -> status.in(SessionStatus.PUBLISHED, SessionStatus.COMPLETED);
        };
    }
}
