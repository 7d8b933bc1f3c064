package org.milerasmus.exchange.mobility;

/** Whether a stay is planned by the academies, confirmed by the traveller, or called off. */
public enum MobilityStatus {
    PLANNED, CONFIRMED, CANCELLED
}
