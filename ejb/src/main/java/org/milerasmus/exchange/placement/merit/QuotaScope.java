package org.milerasmus.exchange.placement.merit;

/** Whose seats a quota counts, from the widest to the narrowest. */
public enum QuotaScope {
    /** Seats a year that an agreement gives an academy for a kind of exchange, over all of its calls. */
    AGREEMENT,
    /** Seats of one call. */
    CALL,
    /** Seats of one nation in a call. */
    NATION,
    /** Seats of one service of a nation in a call. */
    SERVICE
}
