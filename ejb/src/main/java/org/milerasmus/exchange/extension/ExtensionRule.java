package org.milerasmus.exchange.extension;

/** What has to hold up to the new last day. */
public enum ExtensionRule {
    /** The traveller has taken no other stay on these days. */
    NO_OTHER_STAY,
    /** The agreement that the call rests on is in force. */
    AGREEMENT,
    /** The clearance that the call asks for is valid. */
    CLEARANCE,
    /** The insurance is valid. */
    INSURANCE
}
