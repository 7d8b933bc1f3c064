package org.milerasmus.exchange.mobility;

/** Which way people go, seen from an academy. */
public enum Direction {
    /** Its own people abroad. */
    OUTGOING,
    /** Guests from elsewhere. */
    INCOMING
}
