package org.milerasmus.exchange.consent;

/** A consent was given or refused, or did not come in time. */
public record ConsentDecided(long consentId) {
}
