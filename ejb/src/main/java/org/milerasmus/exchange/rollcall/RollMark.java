package org.milerasmus.exchange.rollcall;

/** What is known of somebody in a roll call. */
public enum RollMark {
    /** Nobody has found the person. */
    MISSING,
    /** Seen by whoever calls the roll. */
    PRESENT,
    /** Not here, but known to be safe, for example by telephone. */
    SAFE
}
