package org.milerasmus.exchange.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.shared.NotFound;

/**
 * What follows from an answer, each in a transaction of its own. Whoever answers, reminds or lets a consent lapse holds the
 * lock on the row of its application: the last of several consents nominates once, and of an answer and a deadline one wins.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Verdicts {

    private static final String SYSTEM = "system";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> news;

    /** Lets an answer happen to a consent, and to its application what follows from it. */
    public void reach(long consentId, Consumer<Consent> answer) {
        Consent consent = locked(consentId);
        answer.accept(consent);
        em.flush();
        news.fire(new ConsentDecided(consentId));
        Application application = consent.getApplication();
        Decision decision = decision(consent);
        if (consent.getStatus() != ConsentStatus.GIVEN) {
            move(application, one -> one.holdBack(decision));
        } else if (open(application) == 0) {
            move(application, one -> one.consented(decision));
        }
    }

    /** Lets a consent lapse whose last day is over where its academy is; does nothing when it is over already. */
    public void lapse(long consentId) {
        Consent seen = locked(consentId);
        if (seen.isLate(today(seen))) {
            reach(consentId, consent -> consent.lapse(clock.instant()));
        }
    }

    /** Reminds those who are asked, once. */
    public void remind(long consentId) {
        Consent consent = locked(consentId);
        if (consent.isToRemind(today(consent))) {
            consent.remind(clock.instant());
            news.fire(new ConsentReminded(consentId));
        }
    }

    /** Numbers of the consents whose last day is over where their academy is. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> late() {
        return waiting("Consent.dueBefore").filter(consent -> consent.isLate(today(consent))).map(Consent::getId).toList();
    }

    /** Numbers of the consents that are due soon where their academy is, and of which nobody was reminded. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> dueSoon() {
        return waiting("Consent.toRemind").filter(consent -> consent.isToRemind(today(consent))).map(Consent::getId).toList();
    }

    /** It is tomorrow in the east when it is today in Greenwich. */
    private Stream<Consent> waiting(String query) {
        return em.createNamedQuery(query, Consent.class).setParameter("open", ConsentStatus.OPEN)
                .setParameter("day", LocalDate.now(clock).plusDays(1)).getResultList().stream();
    }

    private Consent locked(long consentId) {
        Consent consent = em.find(Consent.class, consentId);
        if (consent == null) {
            throw new NotFound(Consent.class, consentId);
        }
        em.refresh(consent.getApplication(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(consent); // as whoever held the lock before has left it
        return consent;
    }

    private LocalDate today(Consent consent) {
        return LocalDate.now(clock.withZone(consent.getAcademy().zone()));
    }

    private long open(Application application) {
        return em.createNamedQuery("Consent.countOpen", Long.class).setParameter("application", application.getId())
                .setParameter("open", ConsentStatus.OPEN).getSingleResult();
    }

    private static Decision decision(Consent consent) {
        return new Decision(consent.getAnswer().getDecidedAt(), Objects.requireNonNullElse(consent.getAnswer().getDecidedBy(), SYSTEM),
                consent.getStatus() == ConsentStatus.GIVEN ? null : consent.getStatus().consequence(consent.getDuty()), null);
    }

    private void move(Application application, Consumer<Application> transition) {
        ApplicationStatus before = application.getStatus();
        transition.accept(application);
        news.fire(new ApplicationMoved(application.getId(), before, application.getStatus()));
    }
}
