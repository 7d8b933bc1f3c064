package org.milerasmus.exchange.consent;

import java.time.Instant;

/**
 * Who answers for a duty, and when.
 *
 * @param by         name of the person
 * @param onBehalfOf name of the holder of the duty when the person stands in; else null
 */
public record Verdict(Instant at, String by, String onBehalfOf) {
}
