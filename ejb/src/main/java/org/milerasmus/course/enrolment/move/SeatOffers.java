package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionResized;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.RuleBroken;

/** Seats that come free, or are new, are offered to those who wait. */
@ApplicationScoped
public class SeatOffers {

    /** How long an offered seat is kept, unless the session begins before. */
    public static final Duration KEPT = Duration.ofHours(48);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    @Inject
    private Takers takers;

    @Inject
    private Clock clock;

    /** Offers each seat that is free to the first who waits, may take it and still meets the conditions; for who holds the lock. */
    void offer(Session session) {
        Instant now = clock.instant();
        Instant until = until(session, now);
        if (session.getStatus() != SessionStatus.PUBLISHED || !until.isAfter(now)) {
            return;
        }
        em.flush();
        SeatPlan plan = seats.plan(session);
        if (plan.getTaken() < session.getCapacity()) {
            offer(session, plan, until, now);
        }
    }

    private void offer(Session session, SeatPlan plan, Instant until, Instant now) {
        Set<Academy> without = new HashSet<>();
        for (Enrolment one : seats.in(session, List.of(EnrolmentStatus.WAITING))) {
            if (plan.getTaken() >= session.getCapacity()) {
                return;
            }
            if (!without.contains(one.getSending()) && takers.fit(one.getPerson(), session)) {
                if (plan.take(one.getSending())) {
                    one.offer(until, now);
                    seats.moved(one, EnrolmentStatus.WAITING);
                } else {
                    without.add(one.getSending());
                }
            }
        }
    }

    private static Instant until(Session session, Instant now) {
        Instant start = session.getStartsOn().atStartOfDay(session.getHost().zone()).toInstant();
        return start.isBefore(now.plus(KEPT)) ? start : now.plus(KEPT);
    }

    /** No host takes a seat away that somebody has; what is new goes to those who wait. */
    void resized(@Observes SessionResized event) {
        em.flush(); // the update holds the lock that enrolling waits for
        long taken = seats.count(event.sessionId(), EnrolmentStatus.HOLDING);
        if (event.capacity() < taken) {
            throw RuleBroken.at("capacity", "enrolment.seatsTaken", taken);
        }
        offer(em.find(Session.class, event.sessionId()));
    }
}
