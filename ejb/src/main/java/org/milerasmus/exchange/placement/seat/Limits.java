package org.milerasmus.exchange.placement.seat;

/**
 * How many of one kind each call of a round may take.
 *
 * @param maxPerNation  of one nation; null for any number
 * @param maxPerService of one service of a nation; null for any number
 */
public record Limits(Integer maxPerNation, Integer maxPerService) {
}
