package org.milerasmus.exchange.consent;

/** A consent is still waited for and due soon. */
public record ConsentReminded(long consentId) {
}
