package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentMoved;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.evidence.CourseEvidence;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionMoved;

/** What becomes of the places of a session that is over or called off, and what completing it writes into passports. */
@ApplicationScoped
class Endings {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    @Inject
    private CourseEvidence evidence;

    @Inject
    private Clock clock;

    void moved(@Observes SessionMoved event) {
        em.flush(); // the update holds the lock that enrolling waits for
        Session session = em.find(Session.class, event.sessionId());
        Instant now = clock.instant();
        switch (event.to()) {
            case CANCELLED -> each(session, EnrolmentStatus.OPEN, one -> one.cancel(now));
            case COMPLETED -> {
                each(session, List.of(EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED), one -> one.lapse(now));
                each(session, List.of(EnrolmentStatus.SEATED), one -> one.close(true, now));
            }
            default -> { }
        }
    }

    private void each(Session session, Collection<EnrolmentStatus> statuses, Consumer<Enrolment> move) {
        for (Enrolment one : seats.in(session, statuses)) {
            EnrolmentStatus before = one.getStatus();
            move.accept(one);
            seats.moved(one, before);
        }
    }

    /** What a course leads to is in the passport as soon as it is completed, and goes when that was a mistake. */
    void completed(@Observes EnrolmentMoved event) {
        if (event.to() == EnrolmentStatus.COMPLETED || event.from() == EnrolmentStatus.COMPLETED) {
            Enrolment enrolment = em.find(Enrolment.class, event.enrolmentId());
            Session session = enrolment.getSession();
            if (event.to() == EnrolmentStatus.COMPLETED) {
                evidence.give(enrolment.getPerson().getId(), session, evidence.reached(session));
            } else {
                evidence.takeBack(enrolment.getPerson().getId(), session, null);
            }
        }
    }
}
