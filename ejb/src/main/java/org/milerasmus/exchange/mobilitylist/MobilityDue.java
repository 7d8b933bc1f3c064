package org.milerasmus.exchange.mobilitylist;

/** What a stay waits for from one of the academies. */
public enum MobilityDue {
    /** Begins within 30 days and has no travel order yet: the sending academy's. */
    READINESS,
    /** Has begun by the plan; the arrival is not confirmed: the host's. */
    ARRIVAL,
    /** Has ended by the plan; the departure is not confirmed: the host's. */
    DEPARTURE,
    /** The traveller has left the host; the return is not confirmed: the sending academy's. */
    RETURN;

    /** Within so many days a stay begins soon. */
    public static final int SOON = 30;

    /** Whether the host has to do it; else the sending academy has. */
    public boolean isForHost() {
        return this == ARRIVAL || this == DEPARTURE;
    }
}
