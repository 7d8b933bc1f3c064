package org.milerasmus.exchange.application;

import java.time.Instant;

/**
 * Who moves an application, when and why.
 *
 * @param actor  name of the person, as the applicant will read it
 * @param reason chosen phrase, or null where none is needed
 * @param note   free words, at most 1000 characters, or null
 */
public record Decision(Instant at, String actor, DecisionReason reason, String note) {

    /** A move that needs no reason. */
    public static Decision by(String actor, Instant at) {
        return new Decision(at, actor, null, null);
    }
}
