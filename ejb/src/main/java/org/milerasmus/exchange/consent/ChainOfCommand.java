package org.milerasmus.exchange.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;

/** Whom an academy asks before a nomination counts. */
@ApplicationScoped
public class ChainOfCommand {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Proposes an applicant to the host at once where the sending academy asks nobody, else asks everybody in parallel and
     * lets the application wait; in the caller's transaction.
     */
    public void nominate(Application application, Call call, Decision decision) {
        Long academyId = application.getPerson().getAccount().getAcademyId();
        List<ConsentRule> rules = em.createNamedQuery("ConsentRule.needed", ConsentRule.class).setParameter("academy", academyId).getResultList();
        if (rules.isEmpty()) {
            application.nominate(call, decision);
            return;
        }
        application.askConsent(call, decision);
        LocalDate today = LocalDate.now(clock.withZone(em.find(Academy.class, academyId).zone()));
        rules.forEach(rule -> em.persist(new Consent(rule, application, call, decision.at(), today)));
    }

    /** Nobody is asked any more when the application has gone on, whoever has moved it. */
    void close(@Observes ApplicationMoved moved) {
        if (moved.from() == ApplicationStatus.AWAITING_CONSENT) {
            em.createNamedQuery("Consent.open", Consent.class).setParameter("application", moved.applicationId())
                    .setParameter("open", ConsentStatus.OPEN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                    .forEach(consent -> consent.close(clock.instant()));
        }
    }
}
