package org.milerasmus.exchange.grant.rate;

/** How often a rate is paid. */
public enum RateUnit {
    /** For each day of its span. */
    DAY,
    /** For each 30 days of its span, begun ones by thirtieths. */
    MONTH,
    /** Once, when the length of the stay lies in its span. */
    ONCE
}
