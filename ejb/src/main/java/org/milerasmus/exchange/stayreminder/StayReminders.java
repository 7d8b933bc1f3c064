package org.milerasmus.exchange.stayreminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.readiness.Checklist;
import org.milerasmus.exchange.readiness.ReadinessItem;
import org.milerasmus.exchange.readiness.ReadinessKind;

/** Finds the stays that somebody has to be reminded of; for everybody, because the timer that calls it is nobody. */
@Stateless
@PermitAll
public class StayReminders {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<StayReminderDue> due;

    /** Numbers of the stays whose reminder of a kind is due and not sent. */
    public List<Long> waiting(StayReminderKind kind, int most) {
        LocalDate today = LocalDate.now(clock);
        TypedQuery<Long> query = switch (kind) {
            case CHECKLIST_30, CHECKLIST_14, CHECKLIST_7 -> query("checklist", Set.of(MobilityStatus.PLANNED, MobilityStatus.CONFIRMED))
                    .setParameter("after", today.plusDays(kind.getLast())).setParameter("until", today.plusDays(kind.getDays()));
            case ARRIVAL -> query("arrival", Set.of(MobilityStatus.CONFIRMED, MobilityStatus.READY))
                    .setParameter("today", today).setParameter("until", today.minusDays(kind.getDays()));
            case DEPARTURE -> query("departure", MobilityStatus.IN_PROGRESS).setParameter("until", today.minusDays(kind.getDays()));
            case RETURN -> query("homecoming", Set.of(MobilityStatus.DEPARTED)).setParameter("until", today.minusDays(kind.getDays()));
        };
        return query.setParameter("kind", kind).setMaxResults(most).getResultList();
    }

    private TypedQuery<Long> query(String name, Set<MobilityStatus> statuses) {
        return em.createNamedQuery("StayReminder." + name, Long.class).setParameter("waiting", statuses);
    }

    /**
     * Sends one reminder, in a transaction of its own: of two nodes that find the same stay, the unique key lets one write.
     * A stay whose checklist has no gap gets none; it is looked at again at the next kind.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(long mobilityId, StayReminderKind kind) {
        em.persist(new StayReminder(mobilityId, kind, clock.instant()));
        em.flush();
        List<ReadinessKind> missing = kind.isChecklist() ? checklist(mobilityId).missing() : List.of();
        if (!kind.isChecklist() || !missing.isEmpty()) {
            boolean host = missing.stream().anyMatch(point -> point.getConfirmedBy().contains(Party.RECEIVING));
            due.fire(new StayReminderDue(mobilityId, kind, missing.size(), host));
        }
    }

    private Checklist checklist(long mobilityId) {
        return Checklist.of(em.find(Mobility.class, mobilityId), em.createNamedQuery("ReadinessItem.ofStay", ReadinessItem.class)
                .setParameter("stay", mobilityId).getResultList());
    }
}
