package org.milerasmus.web.exchange.teaching;

import org.milerasmus.exchange.invitation.InvitationSide;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.invitation.Pair;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.RequestStatus;

/** What the reader of an offer and a request side by side can do now. */
public final class MatchSteps {

    private final Pair pair;
    private final Match match;

    MatchSteps(Pair pair, Match match) {
        this.pair = pair;
        this.match = match;
    }

    /** Whether the reader can invite now. */
    public boolean isInviting() {
        return pair.is(InvitationSide.HOST) && isFree(true) && !match.isBarred();
    }

    /** Whether the reader can propose now. */
    public boolean isProposing() {
        return pair.is(InvitationSide.SENDING) && isFree(false) && !match.isBarred();
    }

    private boolean isFree(boolean host) {
        boolean open = pair.invitation() == null || !pair.invitation().isOpen() && pair.invitation().getState() != InvitationState.ACCEPTED
                || host && pair.awaits(InvitationState.PROPOSED);
        return open && pair.request().getStatus() == RequestStatus.OPEN && (pair.offer().isPublished() || pair.awaits(InvitationState.PROPOSED));
    }

    /** Whether the reader answers the invitation. */
    public boolean isAnswering() {
        return pair.awaits(InvitationState.INVITED) && pair.is(InvitationSide.INSTRUCTOR);
    }

    /** Whether the reader can say no. */
    public boolean isDeclining() {
        return isAnswering() || pair.awaits(InvitationState.PROPOSED) && pair.is(InvitationSide.HOST);
    }

    /** Whether the reader can take the own invitation or proposal back. */
    public boolean isWithdrawing() {
        return pair.awaits(InvitationState.INVITED) && pair.is(InvitationSide.HOST) || pair.awaits(InvitationState.PROPOSED) && pair.is(InvitationSide.SENDING);
    }
}
