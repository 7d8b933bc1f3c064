package org.milerasmus.exchange.mobility;

import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** Where a stay stands, from the given seat to the traveller's return. */
public enum MobilityStatus {
    /** The host has given the seat. */
    PLANNED,
    /** The traveller has taken it. */
    CONFIRMED,
    /** The sending academy has issued the travel order. */
    READY,
    /** The traveller is at the host. */
    ARRIVED,
    /** The traveller is away from the host for a while, and expected back there. */
    INTERRUPTED,
    /** The host has seen the traveller off. */
    DEPARTED,
    /** The traveller is back at the sending academy. */
    COMPLETED,
    /** It does not take place. */
    CANCELLED;

    /** States in which the traveller has not set out, or nobody has confirmed that. */
    public static final Set<MobilityStatus> BEFORE_ARRIVAL = Set.of(PLANNED, CONFIRMED, READY);

    /** States between the arrival and the departure. */
    public static final Set<MobilityStatus> IN_PROGRESS = Set.of(ARRIVED, INTERRUPTED);

    /** States in which the days of the stay are taken: the traveller can be nowhere else on them. */
    public static final Set<MobilityStatus> BINDING = Set.of(CONFIRMED, READY, ARRIVED, INTERRUPTED, DEPARTED, COMPLETED);

    /** Refuses to go on in any other state. */
    void requireIn(Set<MobilityStatus> allowed) {
        if (!allowed.contains(this)) {
            throw RuleBroken.of("mobility.wrongState", this);
        }
    }
}
