package org.milerasmus.exchange.incidentnote;

/** One of the academies has written a note about an incident; fired in the transaction that writes it. */
public record IncidentNoted(long mobilityId, boolean byHost) {
}
