package org.milerasmus.exchange.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.Typed;

/** What the caller is to an offer, a request and the invitation between them. */
@ApplicationScoped
class Sides {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvitationMoved> moved;

    /** The two by their codes, for those whom both concern; a withdrawn offer for those alone who have an invitation to answer or accepted. */
    Pair pair(String requestCode, String offerCode) {
        TeachingRequest request = em.createNamedQuery("TeachingRequest.byCode", TeachingRequest.class).setParameter("code", requestCode)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(TeachingRequest.class, requestCode));
        TeachingOffer offer = em.createNamedQuery("TeachingOffer.byCode", TeachingOffer.class).setParameter("code", offerCode)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(TeachingOffer.class, offerCode));
        Invitation latest = em.createNamedQuery("Invitation.between", Invitation.class).setParameter("request", request.getId())
                .setParameter("offer", offer.getId()).setMaxResults(1).getResultStream().findFirst().orElse(null);
        Set<InvitationSide> sides = of(request, offer);
        boolean shown = offer.isPublished() || latest != null && isKept(latest);
        caller.require(sides.contains(InvitationSide.INSTRUCTOR) || shown && (caller.seesEverything() || !sides.isEmpty()), TeachingOffer.class, offerCode);
        request.getTopics().size();
        offer.getTopics().size();
        offer.getPerson().getLanguages().size();
        return new Pair(request, offer, latest, sides, List.of());
    }

    private Set<InvitationSide> of(TeachingRequest request, TeachingOffer offer) {
        Set<InvitationSide> sides = EnumSet.noneOf(InvitationSide.class);
        if (caller.is(Role.APPLICANT) && offer.getPerson().getAccount().getId().equals(caller.accountId())) {
            sides.add(InvitationSide.INSTRUCTOR);
        }
        if (caller.is(Role.STAFF) && Objects.equals(request.getAcademy().getId(), caller.academyId())) {
            sides.add(InvitationSide.HOST);
        }
        if (caller.is(Role.STAFF) && Objects.equals(offer.getPerson().getAccount().getAcademyId(), caller.academyId())) {
            sides.add(InvitationSide.SENDING);
        }
        return sides;
    }

    private static boolean isKept(Invitation invitation) {
        return invitation.isOpen() || invitation.getState() == InvitationState.ACCEPTED;
    }

    /** Invitations that a query finds and the caller may see. */
    List<Invitation> visible(String query, String parameter, long id) {
        Stream<Invitation> all = em.createNamedQuery(query, Invitation.class).setParameter(parameter, id).getResultStream();
        return all.filter(one -> {
            Set<InvitationSide> sides = of(one.getRequest(), one.getOffer());
            return sides.contains(InvitationSide.INSTRUCTOR)
                    || (isKept(one) || one.getOffer().isPublished()) && (caller.seesEverything() || !sides.isEmpty());
        }).toList();
    }

    /** Lets only that side pass; the attempt of anybody else is audited. */
    void require(TeachingRequest request, TeachingOffer offer, InvitationSide side) {
        caller.require(of(request, offer).contains(side), Invitation.class, offer.getCode());
    }

    /** An invitation of the caller's, as it was on the caller's screen. */
    Invitation seen(long id, long version) {
        Invitation invitation = em.find(Invitation.class, id);
        if (invitation == null) {
            throw new NotFound(Invitation.class, id);
        }
        caller.require(!of(invitation.getRequest(), invitation.getOffer()).isEmpty(), Invitation.class, id);
        invitation.requireVersion(version);
        return invitation;
    }

    /** What the caller does now, with what was typed. */
    Decision decision(String words) {
        return new Decision(clock.instant(), caller.account().orElseThrow().getDisplayName(), null, Typed.orNull(words));
    }

    /** Writes what has become of an invitation and tells it to whom it concerns. */
    void moved(Invitation invitation, InvitationState before) {
        Writing.now(em, Invitation.class, invitation.getId());
        moved.fire(new InvitationMoved(invitation.getId(), before, invitation.getState()));
    }
}
