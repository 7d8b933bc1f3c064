package org.milerasmus.exchange.grant;

/** What keeps a grant from being calculated in full. */
public enum GrantGap {
    /** The stay is shorter than the programme pays for. */
    TOO_SHORT,
    /** The rates name no amount for this kind of stay and country. */
    NO_RATE,
    /** The receiving country is in no group. */
    NO_GROUP,
    /** The register does not say where one of the academies is. */
    NO_DISTANCE
}
