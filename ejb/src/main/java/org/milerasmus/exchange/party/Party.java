package org.milerasmus.exchange.party;

/** What somebody is to a stay. */
public enum Party {
    /** The person who goes. */
    TRAVELLER,
    /** The coordinators of the academy that sends. */
    SENDING,
    /** The coordinators of the academy that receives. */
    RECEIVING,
    /** The administrators of the programme. */
    PROGRAMME
}
