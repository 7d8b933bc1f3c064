package org.milerasmus.exchange.mobility;

/** Something has happened to a stay; fired in the transaction that writes it. */
public record MobilityMoved(long mobilityId, MobilityChange change) {
}
