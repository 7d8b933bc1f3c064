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
    /** Seats of one service of a nation in a call; where each sender has seats of its own, of one service of a sender. */
    SERVICE
}
