package org.milerasmus.exchange.placement;

import java.io.Serializable;
import java.util.List;

/**
 * What one way of placing gives.
 *
 * @param rule       the way; null for what is decided, with the changes by hand
 * @param byPosition how many are given each of their wishes, the first wish first
 * @param unplaced   how many are given none
 * @param free       seats that nobody takes
 */
public record Tally(PlacementRule rule, List<Long> byPosition, long unplaced, long free) implements Serializable {

    /** How many are given a wish. */
    public long placed() {
        return byPosition.stream().mapToLong(Long::longValue).sum();
    }
}
