package org.milerasmus.exchange.placement.seat;

/** Whose seats a quota counts, from the widest to the narrowest. */
public enum QuotaScope {
    /** Seats a year that an agreement gives for a kind of exchange, over all calls of a host. */
    AGREEMENT,
    /** Seats of one call. */
    CALL,
    /** Seats of one nation in a call. */
    NATION,
    /** Of the seats that an agreement of several senders gives one of them, those in a call. */
    SENDER,
    /** Seats of one service of a nation in a call. */
    SERVICE,
    /** Of these, the ones for one of several senders of the nation, where senders have seats of their own. */
    SERVICE_OF_SENDER;

    /** Whether it is a part that each sender gets beforehand, so that quotas nest; by hand the seats of all parts together count. */
    public boolean isPart() {
        return this == SENDER || this == SERVICE_OF_SENDER;
    }
}
