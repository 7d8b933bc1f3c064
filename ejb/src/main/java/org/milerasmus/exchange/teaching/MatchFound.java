package org.milerasmus.exchange.teaching;

/**
 * An offer and a request meet in every rule; fired in the transaction that publishes one of them.
 *
 * @param byOffer whether the offer came later, so that the academy is to be told; else the instructor is
 */
public record MatchFound(long requestId, long offerId, boolean byOffer) {
}
