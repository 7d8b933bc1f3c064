package org.milerasmus.exchange.placement;

import java.io.Serializable;
import java.time.Instant;

/**
 * A round as lists show it.
 *
 * @param seats seats that were free when it was computed; null before
 */
public record RoundRow(Long id, String code, String title, RoundStatus status, PlacementRule rule, Integer seats, Long applicants,
        Long placed, Instant previewedAt, Instant publishedAt) implements Serializable {
}
