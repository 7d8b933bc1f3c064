package org.milerasmus.partnership.agreement.life;

import java.util.EnumSet;
import java.util.Set;

/** Life of an agreement. */
public enum AgreementStatus {
    /** Written by one academy, seen by nobody else. */
    DRAFT,
    /** The first text lies before all parties. */
    PROPOSED,
    /** A later text lies before them. */
    COUNTER_PROPOSED,
    /** Approved by each party; its first day is still to come. */
    APPROVED,
    IN_FORCE,
    /** In force with another text than the one that it began with. */
    AMENDED,
    /** One party has stopped it for a time. */
    SUSPENDED,
    /** Ended before its last day, or given up before it was agreed. */
    TERMINATED,
    /** Its last day is over. */
    EXPIRED;

    /** The parties still look for a common text. */
    public static final Set<AgreementStatus> NEGOTIATED = EnumSet.of(DRAFT, PROPOSED, COUNTER_PROPOSED);

    /** All have agreed, and nobody has stopped it: what it promises counts within its days. */
    public static final Set<AgreementStatus> BINDING = EnumSet.of(APPROVED, IN_FORCE, AMENDED);

    /** All have agreed, and it has not ended: it counts, or will count again when the party that has stopped it lets it. */
    public static final Set<AgreementStatus> LIVING = EnumSet.of(APPROVED, IN_FORCE, AMENDED, SUSPENDED);

    /** All have agreed, to a first text or to one that amends it. */
    static AgreementStatus agreed(boolean amended) {
        return amended ? AMENDED : APPROVED;
    }
}
