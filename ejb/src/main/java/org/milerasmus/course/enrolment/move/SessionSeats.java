package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolment.Backgrounds;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentMoved;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionResized;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The seats of sessions, which are never given twice: whoever counts them to give one away holds the lock on the session's row. */
@ApplicationScoped
public class SessionSeats {

    /** How long an offered seat is kept, unless the session begins before. */
    public static final Duration KEPT = Duration.ofHours(48);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Backgrounds backgrounds;

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
        SeatPlan plan = new SeatPlan(session.getCapacity(), session.getShares(), !clock.instant().isBefore(session.getClosesAt()));
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

    /** Offers each seat that is free to the first who waits, may take it and still meets the conditions; for who holds the lock. */
    public void offer(Session session) {
        Instant now = clock.instant();
        Instant until = until(session, now);
        if (session.getStatus() != SessionStatus.PUBLISHED || !until.isAfter(now)) {
            return;
        }
        em.flush();
        SeatPlan plan = plan(session);
        if (plan.getTaken() < session.getCapacity()) {
            offer(session, plan, until, now);
        }
    }

    private void offer(Session session, SeatPlan plan, Instant until, Instant now) {
        Set<Academy> without = new HashSet<>();
        for (Enrolment one : in(session, List.of(EnrolmentStatus.WAITING))) {
            if (plan.getTaken() >= session.getCapacity()) {
                return;
            }
            if (!without.contains(one.getSending()) && meets(one)) {
                if (plan.take(one.getSending())) {
                    one.offer(until, now);
                    moved(one, EnrolmentStatus.WAITING);
                } else {
                    without.add(one.getSending());
                }
            }
        }
    }

    private boolean meets(Enrolment one) {
        Long person = one.getPerson().getId();
        return Conditions.isMet(Conditions.personal(one.getPerson(), one.getSession(),
                backgrounds.of(one.getSession(), List.of(person)).get(person)));
    }

    private static Instant until(Session session, Instant now) {
        Instant start = session.getStartsOn().atStartOfDay(session.getHost().zone()).toInstant();
        return start.isBefore(now.plus(KEPT)) ? start : now.plus(KEPT);
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

    /** No host takes a seat away that somebody has; what is new goes to those who wait. */
    void resized(@Observes SessionResized event) {
        em.flush(); // the update holds the lock that enrolling waits for
        long taken = count(event.sessionId(), EnrolmentStatus.HOLDING);
        if (event.capacity() < taken) {
            throw RuleBroken.at("capacity", "enrolment.seatsTaken", taken);
        }
        offer(em.find(Session.class, event.sessionId()));
    }
}
