package org.milerasmus.course.enrolment.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Moves places, each in a transaction of its own that holds the lock on its session; a seat that comes free is offered in the same one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Moves {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private SessionSeats seats;

    @Inject
    private SeatOffers offers;

    @Inject
    private Takers takers;

    @Inject
    private Clock clock;

    /**
     * Lets a move happen to a place.
     *
     * @param own whether it is the caller's to move
     * @throws org.milerasmus.shared.Stale when it has moved since it was on the caller's screen
     */
    public void make(Selected selected, Predicate<Enrolment> own, Consumer<Enrolment> move) {
        Enrolment enrolment = owned(selected.enrolmentId(), own);
        Session session = seats.lock(enrolment.getSession().getId());
        make(current(enrolment, selected), session, move);
    }

    /**
     * Takes a seat in another session of the same course instead; who cannot get one there keeps what they have.
     *
     * @param code code of the other session
     */
    public void change(Selected selected, Predicate<Enrolment> own, String code) {
        Enrolment enrolment = owned(selected.enrolmentId(), own);
        Session other = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
        Takers.requireSameCourse(enrolment.getSession(), other);
        lockBoth(enrolment.getSession(), other);
        current(enrolment, selected);
        if (!other.isOpen(clock.instant())) {
            throw RuleBroken.at("session", "enrolment.otherClosed", other.getCode());
        }
        takers.requireFit(enrolment, other);
        if (!seats.plan(other).take(enrolment.getSending())) {
            throw RuleBroken.at("session", "enrolment.otherFull", other.getCode());
        }
        make(enrolment, enrolment.getSession(), one -> one.change(clock.instant()));
        seat(enrolment, other);
    }

    /** Two people of one academy who have seats in two sessions of one course exchange them; both move, or none. */
    public void swap(Selected first, Selected second, Predicate<Enrolment> own) {
        Enrolment one = owned(first.enrolmentId(), own);
        Enrolment two = owned(second.enrolmentId(), own);
        Takers.requireSameCourse(one.getSession(), two.getSession());
        if (!one.getSending().equals(two.getSending())) {
            throw RuleBroken.of("enrolment.otherAcademy");
        }
        lockBoth(one.getSession(), two.getSession());
        List.of(current(one, first), current(two, second)).forEach(Moves::requireSeat);
        takers.requireFit(one, two.getSession());
        takers.requireFit(two, one.getSession());
        for (Enrolment each : List.of(one, two)) {
            each.change(clock.instant());
            seats.moved(each, EnrolmentStatus.SEATED);
        }
        seat(one, two.getSession());
        seat(two, one.getSession());
    }

    private void make(Enrolment enrolment, Session session, Consumer<Enrolment> move) {
        EnrolmentStatus before = enrolment.getStatus();
        boolean held = enrolment.holdsSeat();
        move.accept(enrolment);
        Writing.now(em, Enrolment.class, enrolment.getId());
        seats.moved(enrolment, before);
        if (held && !enrolment.holdsSeat()) {
            offers.offer(session);
        }
    }

    private Enrolment owned(long id, Predicate<Enrolment> own) {
        Enrolment enrolment = em.find(Enrolment.class, id);
        if (enrolment == null) {
            throw new NotFound(Enrolment.class, id);
        }
        caller.require(own.test(enrolment), Enrolment.class, id);
        return enrolment;
    }

    private Enrolment current(Enrolment enrolment, Selected selected) {
        em.refresh(enrolment); // as whoever held the lock before has left it
        enrolment.requireVersion(selected.version());
        return enrolment;
    }

    private void lockBoth(Session one, Session other) {
        long first = Math.min(one.getId(), other.getId());
        seats.lock(first);
        seats.lock(Math.max(one.getId(), other.getId()));
    }

    private static void requireSeat(Enrolment enrolment) {
        if (enrolment.getStatus() != EnrolmentStatus.SEATED) {
            throw RuleBroken.of("enrolment.noSeatToSwap", enrolment.getPerson().getName());
        }
    }

    private void seat(Enrolment moved, Session other) {
        Integer last = em.createNamedQuery("Enrolment.lastArrival", Integer.class).setParameter("session", other.getId()).getSingleResult();
        Account account = caller.account().orElseThrow();
        Asked asking = account.equals(moved.getPerson().getAccount()) ? Asked.self(clock.instant())
                : Asked.academy(account.getDisplayName(), account.getEmail(), clock.instant());
        em.persist(new Enrolment(other, moved.getPerson(), moved.getSending(), last == null ? 1 : last + 1, EnrolmentStatus.SEATED, asking));
        em.flush();
    }
}
