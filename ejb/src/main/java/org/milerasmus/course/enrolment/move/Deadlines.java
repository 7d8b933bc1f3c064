package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentMoved;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;

/** What time does to places, each in a transaction of its own; two servers may do it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Deadlines {

    /** Enough for one round; what is left comes in the next. */
    private static final int ROUND = 500;

    /** Where each day begins first: whose session begins is asked on the calendar of its host, one by one. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** How a place begins. */
    private static final Set<EnrolmentStatus> NEW = Set.of(EnrolmentStatus.SEATED, EnrolmentStatus.WAITING);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    @Inject
    private SeatOffers offers;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** New places of which nobody has been told. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> unannounced() {
        return em.createNamedQuery("Enrolment.unannounced", Long.class).setMaxResults(ROUND).getResultList();
    }

    /** Tells of a new place, once; past the entity, whose version is on the screen of its owner. */
    public void announce(Long id) {
        int first = em.createNativeQuery("update enrolment set announced = true where id = ? and announced = false").setParameter(1, id).executeUpdate();
        if (first == 1) {
            EnrolmentStatus status = em.find(Enrolment.class, id).getStatus();
            if (NEW.contains(status)) { // a place that has moved on meanwhile was told of then
                news.fire(new EnrolmentMoved(id, null, status));
            }
        }
    }

    /** Offers that are over, and those who still wait though the session has begun. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> over() {
        List<Long> late = em.createNamedQuery("Enrolment.lateOffers", Long.class).setParameter("offered", EnrolmentStatus.OFFERED)
                .setParameter("now", clock.instant()).setMaxResults(ROUND).getResultList();
        return late.isEmpty() ? em.createNamedQuery("Enrolment.begun", Long.class).setParameter("waiting", EnrolmentStatus.WAITING)
                .setParameter("day", LocalDate.now(clock.withZone(EARLIEST))).setMaxResults(ROUND).getResultList() : late;
    }

    /** Lets such a place lapse, and offers the seat to the next. */
    public void lapse(Long id) {
        Enrolment one = em.find(Enrolment.class, id);
        Session session = seats.lock(one.getSession().getId());
        em.refresh(one); // as whoever held the lock before has left it
        Instant now = clock.instant();
        if (isOver(one, session, now)) {
            EnrolmentStatus before = one.getStatus();
            one.lapse(now);
            seats.moved(one, before);
            offers.offer(session);
        }
    }

    private static boolean isOver(Enrolment one, Session session, Instant now) {
        boolean begun = !session.getStartsOn().isAfter(LocalDate.ofInstant(now, session.getHost().zone()));
        return one.getStatus() == EnrolmentStatus.OFFERED && !now.isBefore(one.getOfferedUntil()) || one.getStatus() == EnrolmentStatus.WAITING && begun;
    }

    /** Sessions whose enrolment has ended, with free seats and people who wait: what was reserved is now for everybody. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> released() {
        return em.createNamedQuery("Enrolment.released", Long.class).setParameter("now", clock.instant()).setParameter("today", LocalDate.now(clock))
                .setParameter("published", SessionStatus.PUBLISHED).setParameter("waiting", EnrolmentStatus.WAITING)
                .setParameter("holding", Set.copyOf(EnrolmentStatus.HOLDING)).getResultList();
    }

    /** Offers them. */
    public void release(Long sessionId) {
        offers.offer(seats.lock(sessionId));
    }
}
