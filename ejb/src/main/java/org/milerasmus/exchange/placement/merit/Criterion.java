package org.milerasmus.exchange.placement.merit;

/** What orders the applicants, in the order in which it counts; each decides only where those before it are equal. */
public enum Criterion {
    /** The academy's mark from 0 to 100; none counts as the lowest. */
    MARK,
    /** The level in the language of the call. */
    LANGUAGE,
    /** The year of study, higher first. */
    YEAR,
    /** A number drawn for the round and kept with it, lower first. */
    LOT
}
