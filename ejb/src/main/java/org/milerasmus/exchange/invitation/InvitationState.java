package org.milerasmus.exchange.invitation;

import java.util.Arrays;
import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** Where an invitation stands. */
public enum InvitationState {
    /** The instructor's academy proposes; the host answers. */
    PROPOSED,
    /** The host invites; the instructor answers. */
    INVITED,
    /** The instructor has accepted and applies. */
    ACCEPTED,
    /** Whoever had to answer has said no. */
    DECLINED,
    /** Whoever wrote it has taken it back. */
    WITHDRAWN;

    /** States in which an answer is awaited. */
    public static final Set<InvitationState> OPEN = Set.of(PROPOSED, INVITED);

    /** Refuses what is possible in these states alone. */
    void require(InvitationState... allowed) {
        if (!Arrays.asList(allowed).contains(this)) {
            throw RuleBroken.of("teaching.wrongState", this);
        }
    }
}
