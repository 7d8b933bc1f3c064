package org.milerasmus.exchange.learning;

import java.time.Instant;

/**
 * Who does something to a learning agreement, and when.
 *
 * @param accountId number of the account
 * @param name      as the others will read it
 */
public record Author(Party party, Long accountId, String name, Instant at) {
}
