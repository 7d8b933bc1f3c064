package org.milerasmus.exchange.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.database.Writing;

/** The checklist of a stay: read by everybody concerned, each point confirmed by those who answer for it. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
public class Checklists {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Caller caller;

    /** The checklist of a stay. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Checklist of(long stayId) {
        return Checklist.of(parties.readable(stayId), items(stayId));
    }

    /** The points that the caller answers for, while something can be done about them. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<ReadinessKind> mine(long stayId) {
        Mobility stay = parties.readable(stayId);
        return isOpen(stay) ? List.of(ReadinessKind.values()).stream().filter(kind -> kind.isFor(parties.of(stay))).toList() : List.of();
    }

    /**
     * Confirms that a point is in order.
     *
     * @param version what the caller's page shows of the point
     * @param day     last valid day, or the day on which it happens; null where the point has none
     */
    public void confirm(long stayId, ReadinessKind kind, long version, LocalDate day, @Size(max = 300) String note) {
        Decision decision = parties.decision(note);
        change(stayId, kind, version, item -> item.confirm(day, decision));
    }

    /** Says that this stay does not need a point, and why. */
    public void waive(long stayId, ReadinessKind kind, long version, @Size(max = 300) String note) {
        Decision decision = parties.decision(note);
        change(stayId, kind, version, item -> item.waive(decision));
    }

    /** Takes a confirmation back. */
    public void reopen(long stayId, ReadinessKind kind, long version) {
        change(stayId, kind, version, ReadinessItem::reopen);
    }

    private void change(long stayId, ReadinessKind kind, long version, Consumer<ReadinessItem> change) {
        Mobility stay = parties.stay(stayId, Party.values());
        caller.require(kind.isFor(parties.of(stay)), Mobility.class, stayId);
        stay.requireStatus(MobilityStatus.PLANNED, MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED,
                MobilityStatus.INTERRUPTED);
        ReadinessItem item = em.createNamedQuery("ReadinessItem.one", ReadinessItem.class).setParameter("stay", stayId)
                .setParameter("kind", kind).getResultStream().findFirst().orElseGet(() -> new ReadinessItem(stay, kind));
        item.requireVersion(version);
        change.accept(item);
        write(item);
    }

    private void write(ReadinessItem item) {
        em.persist(item);
        Writing.now(em, ReadinessItem.class, item.getId());
    }

    private static boolean isOpen(Mobility stay) {
        return MobilityStatus.BEFORE_ARRIVAL.contains(stay.getStatus()) || MobilityStatus.IN_PROGRESS.contains(stay.getStatus());
    }

    private List<ReadinessItem> items(long stayId) {
        return em.createNamedQuery("ReadinessItem.ofStay", ReadinessItem.class).setParameter("stay", stayId).getResultList();
    }
}
