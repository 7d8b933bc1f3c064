package org.milerasmus.exchange.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;

/** Nobody is at two places on one day. */
@ApplicationScoped
public class Overlaps {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Another stay that the traveller has taken, on one of these days. */
    public Optional<Mobility> other(Mobility stay, LocalDate from, LocalDate to) {
        return em.createNamedQuery("Mobility.overlapping", Mobility.class).setParameter("person", stay.getPerson().getId())
                .setParameter("self", stay.getId()).setParameter("statuses", MobilityStatus.BINDING)
                .setParameter("from", from).setParameter("to", to).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Refuses days on which the traveller is elsewhere. The lock on the traveller lets one stay of the same person go after
     * the other, so that each sees what the one before has taken.
     */
    public void refuse(Mobility stay, LocalDate from, LocalDate to) {
        em.find(Person.class, stay.getPerson().getId(), LockModeType.PESSIMISTIC_WRITE);
        other(stay, from, to).ifPresent(taken -> {
            throw RuleBroken.of("mobility.overlaps", taken.getCode(), taken.getStartsOn(), taken.getEndsOn());
        });
    }
}
