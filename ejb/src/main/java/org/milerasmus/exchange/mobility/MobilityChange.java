package org.milerasmus.exchange.mobility;

/** What can happen to a stay. */
public enum MobilityChange {
    PLANNED, CONFIRMED, ORDERED, REORDERED, ARRIVED, EXTENDED, INTERRUPTED, RESUMED, DEPARTED, RETURNED_EARLY, COMPLETED, CANCELLED
}
