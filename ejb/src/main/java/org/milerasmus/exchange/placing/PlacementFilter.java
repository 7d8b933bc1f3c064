package org.milerasmus.exchange.placing;

import java.io.Serializable;

/**
 * Which placements of a round to list; null means any.
 *
 * @param words parts of the application's code or of the applicant's name
 */
public record PlacementFilter(long roundId, String words, PlacementOutcome outcome) implements Serializable {
}
