package org.milerasmus.exchange.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** What a round gives: computed for a look, explained, changed by hand, published at once or undone, and filled up later. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Placements {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Computation computation;

    @Inject
    private Publication publication;

    /** Number of applications that a filter finds. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(PlacementFilter filter) {
        return PlacementQuery.count(em, filter);
    }

    /** The applications that a filter finds, by code unless asked otherwise. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<PlacementRow> list(PlacementFilter filter, PageRequest page) {
        return PlacementQuery.list(em, filter, page);
    }

    /** One application in its round. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Placement view(long id) {
        return em.createNamedQuery("Placement.view", Placement.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Placement.class, id));
    }

    /** Why each of its wishes was granted or not, as it was computed. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<WishRow> explain(long id) {
        return em.createNamedQuery("Placement.wishes", WishRow.class).setParameter("id", id).getResultList();
    }

    /** Computes the round for a look, or computes it anew; changes by hand are lost, marks stay. */
    public void preview(long roundId, long version) {
        computation.preview(locked(roundId, version));
    }

    /** Takes the preview back, so that the round can be edited; marks stay. */
    public void undo(long roundId, long version) {
        computation.takeBack(locked(roundId, version));
    }

    /** Gives an applicant another of the wishes, or none, with a reason; no quota may be exceeded. */
    public void adjust(long id, long version, Long callId, @NotBlank @Size(max = 500) String reason) {
        Placement placement = view(id);
        placement.requireVersion(version);
        placement.getRound().requireStatus(RoundStatus.PREVIEWED);
        em.lock(placement.getRound(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        publication.adjust(placement, callId, reason);
    }

    /**
     * Nominates everybody who is placed and puts the others on the reserve list, all or nothing.
     *
     * @throws RuleBroken when an application, a call or its seats are no longer what was computed with
     */
    public void publish(long roundId, long version) {
        publication.publish(locked(roundId, version));
    }

    /** Gives seats that have become free to those of the round who are on the reserve list, by merit; how many were placed. */
    public int refill(long roundId, long version) {
        return publication.refill(locked(roundId, version));
    }

    private Round locked(long id, long version) {
        Round round = em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw new NotFound(Round.class, id);
        }
        round.requireVersion(version);
        return round;
    }
}
