package org.milerasmus.exchange.invitation;

import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.Matching;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.partnership.agreementlist.AgreementChoice;
import org.milerasmus.shared.RuleBroken;

/**
 * An offer and a request side by side.
 *
 * @param invitation the latest one between them, or null
 * @param sides      what the caller is to them
 * @param agreements that the visit can rest on; known to the host alone
 */
public record Pair(TeachingRequest request, TeachingOffer offer, Invitation invitation, Set<InvitationSide> sides, List<AgreementChoice> agreements) {

    Pair with(List<AgreementChoice> possible) {
        return new Pair(request, offer, invitation, sides, possible);
    }

    /** How well they fit: on the days of the invitation, else on the first days that both have in common. */
    public Match match() {
        return invitation == null ? Matching.of(offer, request)
                : Matching.on(offer, request, invitation.getLetter().getStartsOn(), invitation.getLetter().getEndsOn());
    }

    /** Whether the caller is on that side. */
    public boolean is(InvitationSide side) {
        return sides.contains(side);
    }

    /** Whether there is an invitation in a state. */
    public boolean awaits(InvitationState state) {
        return invitation != null && invitation.getState() == state;
    }

    Long sendingId() {
        return offer.getPerson().getAccount().getAcademyId();
    }

    /** Refuses a second invitation beside one that is not answered. */
    void requireFree() {
        if (invitation != null && invitation.isOpen()) {
            throw RuleBroken.of("teaching.invitationOpen", invitation.getState());
        }
    }
}
