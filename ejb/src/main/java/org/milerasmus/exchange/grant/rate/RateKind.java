package org.milerasmus.exchange.grant.rate;

/** What a rate is paid for. */
public enum RateKind {
    /** Individual support of somebody who studies for up to 30 days. */
    SHORT_STUDY,
    /** Individual support of somebody who studies for more than 30 days. */
    LONG_STUDY,
    /** Individual support of somebody who teaches or trains. */
    STAFF,
    /** Addition for people with fewer opportunities. */
    FEWER_OPPORTUNITIES,
    /** Travel there and back, by distance. */
    TRAVEL
}
