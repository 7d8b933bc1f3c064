package org.milerasmus.exchange.placement.merit;

import java.util.Map;
import java.util.Set;

/**
 * What a round is computed by.
 *
 * @param calls         numbers of the calls that are placed together
 * @param maxPerNation  how many of one nation a call may take; null for any number
 * @param maxPerService how many of one service of a nation a call may take; null for any number
 * @param seed          what the lots are drawn from
 * @param marks         the academies' marks by number of the application
 */
public record Terms(Set<Long> calls, Integer maxPerNation, Integer maxPerService, long seed, Map<Long, Integer> marks) {
}
