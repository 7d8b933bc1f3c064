package org.milerasmus.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Whose sessions, instructors and rooms the caller may change: staff those of their own academy, administrators all. */
@ApplicationScoped
public class HostedSessions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Whether the caller keeps what belongs to a host. */
    public boolean isKept(Academy host) {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && host.getId().equals(caller.academyId());
    }

    /** Whether the caller is staff of the host of a session. */
    public boolean isHost(Session session) {
        return caller.is(Role.STAFF) && session.getHost().getId().equals(caller.academyId());
    }

    /** Whether the caller is staff of the host of a session, or teaches in it. */
    public boolean isTaught(Session session) {
        return isHost(session) || caller.account().isPresent() && em.createNamedQuery("Instructor.isAccount", Long.class)
                .setParameter("session", session.getId()).setParameter("account", caller.accountId()).getSingleResult() > 0;
    }

    /**
     * Lets pass who keeps what belongs to a host.
     *
     * @throws NotFound for anybody else; the attempt is audited
     */
    public void requireKept(Academy host, Class<?> type, Object id) {
        caller.require(isKept(host), type, id);
    }

    /**
     * The session of a host that the caller may change. It is locked: whatever else changes its seats, its dates, its instructors or its
     * timetable waits until this transaction ends.
     */
    public Session lock(long id) {
        Session session = em.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new NotFound(Session.class, id);
        }
        requireKept(session.getHost(), Session.class, id);
        return session;
    }

    /** The same, for changes that end with the session: one that is over or called off stays as it was. */
    public Session lockOpen(long id) {
        Session session = lock(id);
        if (session.getStatus().isOver()) {
            throw RuleBroken.of("session.wrongState", session.getStatus());
        }
        return session;
    }
}
