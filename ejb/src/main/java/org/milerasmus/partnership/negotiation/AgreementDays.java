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
import java.util.EnumSet;
import java.util.Set;
import org.milerasmus.partnership.agreement.Actor;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.AgreementAct;
import org.milerasmus.partnership.agreement.AgreementStatus;

/** What a day brings, in one transaction that holds the lock of every agreement it looks at: a second node finds it done. */
@ApplicationScoped
@Transactional
public class AgreementDays {

    private static final Set<AgreementStatus> LIVING =
            EnumSet.of(AgreementStatus.APPROVED, AgreementStatus.IN_FORCE, AgreementStatus.AMENDED, AgreementStatus.SUSPENDED);
    private static final String DUE = """
            select g from Agreement g where g.status in :living and (g.inForceTo <= :soon or g.status = :approved and g.inForceFrom <= :today)
            order by g.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Does what a day brings; what was done before is not done again. */
    public void turn(LocalDate today) {
        em.createQuery(DUE, Agreement.class).setParameter("living", LIVING).setParameter("approved", AgreementStatus.APPROVED)
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
        AgreementCalendar.REMINDERS.stream().sorted().filter(days -> !today.plusDays(days).isBefore(agreement.getInForceTo())).findFirst()
                .filter(days -> LIVING.contains(agreement.getStatus()) && agreement.remind(days))
                .ifPresent(days -> news.fire(new AgreementEnding(agreement.getId(), days)));
    }
}
