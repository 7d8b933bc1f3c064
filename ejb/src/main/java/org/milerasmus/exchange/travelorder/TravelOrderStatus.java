package org.milerasmus.exchange.travelorder;

/** Whether a travel order counts. */
public enum TravelOrderStatus {
    /** The one that counts. */
    ISSUED,
    /** Kept, but replaced by a later one. */
    SUPERSEDED,
    /** Kept, but the stay does not take place. */
    VOID
}
