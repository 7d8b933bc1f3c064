package org.milerasmus.course.practical.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;

/** Attempts that their participants work in: of two requests at once the later one waits, and sees what the earlier one has done. */
@ApplicationScoped
class HeldAttempts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The caller's own attempt while it runs, held until the transaction ends. The clock is read once it is held: what has waited past the end
     * comes too late.
     */
    Attempt running(long id) {
        Attempt attempt = em.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            throw new NotFound(Attempt.class, id);
        }
        caller.require(Objects.equals(attempt.getEnrolment().getPerson().getAccount().getId(), caller.accountId()), Attempt.class, id);
        attempt.requireRunning(clock.instant());
        return attempt;
    }
}
