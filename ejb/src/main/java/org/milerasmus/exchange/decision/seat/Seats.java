package org.milerasmus.exchange.decision.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallCancelled;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.SeatsChanged;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.RuleBroken;

/** The seats of calls, which are never given twice: whoever counts them to give one away holds the lock on the call's row. */
@ApplicationScoped
public class Seats {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<ApplicationMoved> moved;

    /**
     * Keeps every other decision about the call waiting until this transaction ends.
     *
     * @throws RuleBroken when the host has taken the call back
     */
    public Call lock(Call call) {
        Call locked = em.find(Call.class, call.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (locked.getStatus() == CallStatus.CANCELLED) {
            throw RuleBroken.of("decision.callCancelled", locked.getTitle());
        }
        return locked;
    }

    /** Seats that nobody holds. */
    public long left(Call call) {
        return call.getSeats() - taken(call.getId());
    }

    private long taken(Long callId) {
        return em.createNamedQuery("Application.countInCall", Long.class).setParameter("call", callId)
                .setParameter("statuses", ApplicationStatus.HOLDING_A_SEAT).getSingleResult();
    }

    /** No host takes a seat away that somebody holds. */
    void keep(@Observes SeatsChanged event) {
        em.flush(); // the update holds the lock that accepting waits for
        Call call = em.find(Call.class, event.callId());
        long taken = taken(event.callId());
        if (call.getSeats() < taken) {
            throw RuleBroken.at("seats", "call.seatsTaken", taken);
        }
    }

    /** Whoever hoped for a seat in a cancelled call, or had one, has to look further. */
    void callOff(@Observes CallCancelled event) {
        em.flush();
        String reason = em.find(Call.class, event.callId()).getCancelReason();
        String actor = caller.account().map(Account::getDisplayName).orElse("system");
        Decision decision = new Decision(clock.instant(), actor, DecisionReason.CALL_CANCELLED, reason);
        em.createNamedQuery("Application.inCall", Application.class).setParameter("call", event.callId())
                .setParameter("statuses", ApplicationStatus.HOPING_FOR_A_SEAT).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .forEach(application -> callOff(application, decision));
    }

    private void callOff(Application application, Decision decision) {
        ApplicationStatus before = application.getStatus();
        application.callOff(decision);
        moved.fire(new ApplicationMoved(application.getId(), before, application.getStatus()));
    }
}
