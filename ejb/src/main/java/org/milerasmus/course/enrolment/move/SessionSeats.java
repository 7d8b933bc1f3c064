package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentMoved;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;

/** The seats of sessions, which are never given twice: whoever counts them to give one away holds the lock on the session's row. */
@ApplicationScoped
public class SessionSeats {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Keeps everybody else who deals with the places of the session waiting until this transaction ends. */
    public Session lock(long sessionId) {
        Session session = em.find(Session.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new NotFound(Session.class, sessionId);
        }
        return session;
    }

    /** The seats as they are taken now; what is reserved and left is for everybody from the end of the enrolment on. */
    public SeatPlan plan(Session session) {
        SeatPlan plan = new SeatPlan(session.getCapacity(), session.getShares(), !clock.instant().isBefore(session.getWindow().getClosesAt()));
        em.createNamedQuery("Enrolment.holders", Object[].class).setParameter("session", session.getId())
                .setParameter("holding", EnrolmentStatus.HOLDING).getResultList().forEach(line -> plan.hold((Academy) line[0], (Long) line[1]));
        return plan;
    }

    /** How many have a place in each state; a state that nobody is in is missing. */
    public Map<EnrolmentStatus, Long> counts(long sessionId) {
        return em.createNamedQuery("Enrolment.counts", Object[].class).setParameter("session", sessionId).getResultStream()
                .collect(Collectors.toMap(line -> (EnrolmentStatus) line[0], line -> (Long) line[1]));
    }

    /** How many have a place in one of the states. */
    public long count(long sessionId, Collection<EnrolmentStatus> statuses) {
        return em.createNamedQuery("Enrolment.countInSession", Long.class).setParameter("session", sessionId)
                .setParameter("statuses", statuses).getSingleResult();
    }

    /** The place on the waiting list, from 1, of who came as the how-manieth. */
    public long position(long sessionId, int arrival) {
        return em.createNamedQuery("Enrolment.position", Long.class).setParameter("session", sessionId)
                .setParameter("waiting", EnrolmentStatus.WAITING).setParameter("arrival", arrival).getSingleResult();
    }

    /** Those who have a place in one of the states, in the order in which they came. */
    List<Enrolment> in(Session session, Collection<EnrolmentStatus> statuses) {
        return em.createNamedQuery("Enrolment.inSession", Enrolment.class).setParameter("session", session.getId())
                .setParameter("statuses", statuses).getResultList();
    }

    /** Says whether somebody who took part has reached the aim, unless that was said before; for who holds the lock. */
    public void close(Enrolment one, boolean completed) {
        EnrolmentStatus before = one.getStatus();
        if (before != (completed ? EnrolmentStatus.COMPLETED : EnrolmentStatus.NOT_COMPLETED)) {
            one.close(completed, clock.instant());
            moved(one, before);
        }
    }

    /** Tells who listens that a place has moved, once it is written. */
    void moved(Enrolment one, EnrolmentStatus from) {
        em.flush();
        news.fire(new EnrolmentMoved(one.getId(), from, one.getStatus()));
    }
}
