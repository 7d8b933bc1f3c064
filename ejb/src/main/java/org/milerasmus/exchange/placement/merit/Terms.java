package org.milerasmus.exchange.placement.merit;

import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.placement.seat.Limits;

/**
 * What a round is computed by.
 *
 * @param calls  numbers of the calls that are placed together
 * @param limits how many of one kind each call may take
 * @param seed   what the lots are drawn from
 * @param marks  the academies' marks by number of the application
 */
public record Terms(Set<Long> calls, Limits limits, long seed, Map<Long, Integer> marks) {
}
