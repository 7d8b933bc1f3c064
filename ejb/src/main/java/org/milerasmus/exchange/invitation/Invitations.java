package org.milerasmus.exchange.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.teaching.Matching;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** An offer and a request side by side; the instructor's academy proposes, the host invites. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Invitations {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Sides sides;

    @Inject
    private Seat seat;

    @Inject
    private Clock clock;

    /** An offer and a request with the invitation between them, for those whom both concern. */
    public Pair pair(@NotNull String requestCode, @NotNull String offerCode) {
        Pair pair = sides.pair(requestCode, offerCode);
        return pair.is(InvitationSide.HOST) ? pair.with(seat.agreements(pair.request(), pair.sendingId())) : pair;
    }

    /** The invitations for a request that concern the caller, latest first. */
    public List<Invitation> ofRequest(long requestId) {
        return sides.visible("Invitation.ofRequest", "request", requestId);
    }

    /** The invitations for an offer that concern the caller, latest first. */
    public List<Invitation> ofOffer(long offerId) {
        return sides.visible("Invitation.ofOffer", "offer", offerId);
    }

    /** The instructor's academy proposes a visit to the host. */
    @RolesAllowed(Roles.STAFF)
    public void propose(@NotNull String requestCode, @NotNull String offerCode, @NotNull @Valid Visit visit) {
        Pair pair = sides.pair(requestCode, offerCode);
        sides.require(pair.request(), pair.offer(), InvitationSide.SENDING);
        locked(pair.request());
        sides.moved(begin(pair, visit), null);
    }

    /**
     * The host invites, by itself or as the answer to a proposal: a call with one seat is published for the visit.
     *
     * @throws RuleBroken when somebody else is invited already, or a rule that nobody can set aside is not met
     */
    @RolesAllowed(Roles.STAFF)
    public void invite(@NotNull String requestCode, @NotNull String offerCode, @NotNull @Valid Visit visit) {
        Pair pair = sides.pair(requestCode, offerCode);
        sides.require(pair.request(), pair.offer(), InvitationSide.HOST);
        requireNobodyInvited(locked(pair.request()));
        boolean proposed = pair.awaits(InvitationState.PROPOSED);
        Invitation invitation = proposed ? pair.invitation() : begin(pair, visit);
        check(pair, visit);
        visit.checkAnswer(today(pair.request()));
        invitation.invite(visit, seat.offer(pair.request(), visit), sides.decision(visit.message()));
        sides.moved(invitation, proposed ? InvitationState.PROPOSED : null);
    }

    private Invitation begin(Pair pair, Visit visit) {
        pair.requireFree();
        if (!pair.offer().isPublished()) {
            throw RuleBroken.of("teaching.offerGone");
        }
        check(pair, visit);
        Invitation invitation = new Invitation(pair.request(), pair.offer(), visit, sides.decision(visit.message()));
        em.persist(invitation);
        return invitation;
    }

    private void check(Pair pair, Visit visit) {
        visit.check(today(pair.request()));
        if (Matching.on(pair.offer(), pair.request(), visit.startsOn(), visit.endsOn()).isBarred()) {
            throw RuleBroken.of("teaching.barred");
        }
    }

    private LocalDate today(TeachingRequest request) {
        return LocalDate.now(clock.withZone(request.getAcademy().zone()));
    }

    /** Of two who invite for one request at once, the second finds what the first has done. */
    private TeachingRequest locked(TeachingRequest request) {
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        request.requireOpen();
        return request;
    }

    private void requireNobodyInvited(TeachingRequest request) {
        long open = em.createNamedQuery("Invitation.openOfRequest", Long.class).setParameter("request", request.getId())
                .setParameter("invited", InvitationState.INVITED).getSingleResult();
        if (open > 0) {
            throw RuleBroken.of("teaching.somebodyInvited");
        }
    }
}
