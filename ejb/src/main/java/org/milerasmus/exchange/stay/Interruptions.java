package org.milerasmus.exchange.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** Interruptions of a stay: either academy writes them down, everybody concerned reads them. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Interruptions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    /** The interruptions of a stay, first one first. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Interruption> of(long stayId) {
        parties.readable(stayId);
        return stored(stayId);
    }

    /**
     * The traveller is away from the host.
     *
     * @param from   first day away, not before the arrival and not in the future
     * @param to     last day away, not in the future; null while the traveller is away
     * @param reason why
     */
    public void interrupt(long stayId, long version, @NotNull LocalDate from, LocalDate to, @Size(max = 500) String reason) {
        Mobility stay = parties.seen(stayId, version, Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
        stay.requireStatus(MobilityStatus.ARRIVED);
        Decision decision = parties.decision(reason);
        Interruption added = new Interruption(stay, from, to, decision);
        stored(stayId).stream().filter(added::meets).findFirst().ifPresent(before -> {
            throw RuleBroken.at("from", "interruption.overlaps", before.getFirstDay(), before.getLastDay());
        });
        em.persist(added);
        stay.interrupt(from, decision);
        if (to != null) {
            stay.resume(to.plusDays(1), parties.decision(null));
        }
        parties.moved(stay, MobilityChange.INTERRUPTED);
    }

    /** The traveller is at the host again, from a day on that is not in the future. */
    public void resume(long stayId, long version, @NotNull LocalDate day) {
        Mobility stay = parties.seen(stayId, version, Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
        Decision decision = parties.decision(null);
        LocalDate today = stay.today(decision);
        if (day.isAfter(today)) {
            throw RuleBroken.at("day", "mobility.inTheFuture", today);
        }
        em.createNamedQuery("Interruption.open", Interruption.class).setParameter("stay", stayId).getResultStream()
                .forEach(open -> open.end(day.isAfter(open.getFirstDay()) ? day.minusDays(1) : open.getFirstDay(), today));
        stay.resume(day, decision);
        parties.moved(stay, MobilityChange.RESUMED);
    }

    private List<Interruption> stored(long stayId) {
        return em.createNamedQuery("Interruption.ofStay", Interruption.class).setParameter("stay", stayId).getResultList();
    }
}
