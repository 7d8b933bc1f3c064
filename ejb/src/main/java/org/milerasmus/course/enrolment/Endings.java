package org.milerasmus.course.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionMoved;

/** What becomes of the places of a session that is over or called off, and what completing it writes into passports. */
@ApplicationScoped
class Endings {

    private static final String OUTCOMES = "select distinct o from LearningOutcome o left join fetch o.competences where o.course.id = :course";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private SessionSeats seats;

    @Inject
    private Awards awards;

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
        if (event.to() == EnrolmentStatus.COMPLETED) {
            award(em.find(Enrolment.class, event.enrolmentId()));
        } else if (event.from() == EnrolmentStatus.COMPLETED) {
            Enrolment enrolment = em.find(Enrolment.class, event.enrolmentId());
            awards.withdraw(enrolment.getPerson().getId(), EvidenceKind.COURSE, enrolment.getSession().getCode(), null);
        }
    }

    private void award(Enrolment enrolment) {
        Session session = enrolment.getSession();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = session.getEndsOn().isAfter(today) ? today : session.getEndsOn();
        EvidenceSource source = new EvidenceSource(EvidenceKind.COURSE, session.getCode(), session.getCourse().getTitle(), session.getHost().getName());
        levels(session).forEach((competence, level) -> awards.award(enrolment.getPerson().getId(), competence.getId(), level.orElse(null), source, day, null));
    }

    /** Several outcomes can lead to the same competence: the highest level counts. */
    private Map<Competence, Optional<Integer>> levels(Session session) {
        Map<Competence, Optional<Integer>> highest = new HashMap<>();
        em.createQuery(OUTCOMES, LearningOutcome.class).setParameter("course", session.getCourse().getId()).getResultStream()
                .flatMap(outcome -> outcome.getCompetences().stream())
                .forEach(one -> highest.merge(one.getCompetence(), Optional.ofNullable(one.getLevel()), Endings::higher));
        return highest;
    }

    private static Optional<Integer> higher(Optional<Integer> one, Optional<Integer> other) {
        return one.orElse(0) >= other.orElse(0) ? one : other;
    }
}
