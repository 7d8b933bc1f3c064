package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.agreement.life.AgreementStatus;

/** What a day brings, in one transaction that holds the lock of every agreement it looks at: a second node finds it done. */
@ApplicationScoped
@Transactional
public class AgreementDays {

    private static final String DUE = """
            select g from Agreement g where g.life.status in :living
            and (g.period.inForceTo <= :soon or g.life.status = :approved and g.period.inForceFrom <= :today) order by g.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Does what a day brings; what was done before is not done again. */
    public void turn(LocalDate today) {
        em.createQuery(DUE, Agreement.class).setParameter("living", AgreementStatus.LIVING).setParameter("approved", AgreementStatus.APPROVED)
                .setParameter("today", today).setParameter("soon", today.plusDays(AgreementCalendar.REMINDERS.getFirst()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(agreement -> turn(agreement, today));
    }

    private void turn(Agreement agreement, LocalDate today) {
        AgreementStatus before = agreement.getStatus();
        agreement.pass(today, Actor.calendar(clock.instant()));
        if (agreement.getStatus() == AgreementStatus.EXPIRED) {
            news.fire(new AgreementMoved(agreement.getId(), AgreementAct.EXPIRED, null));
        } else if (agreement.getStatus() != before) {
            news.fire(new AgreementMoved(agreement.getId(), AgreementAct.BEGUN, null));
        }
        AgreementCalendar.REMINDERS.stream().sorted().filter(days -> !today.plusDays(days).isBefore(agreement.getPeriod().getInForceTo())).findFirst()
                .filter(days -> AgreementStatus.LIVING.contains(agreement.getStatus()) && agreement.remind(days))
                .ifPresent(days -> news.fire(new AgreementEnding(agreement.getId(), days)));
    }
}
