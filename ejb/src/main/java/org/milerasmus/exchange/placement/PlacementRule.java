package org.milerasmus.exchange.placement;

/** What a round aims at. */
public enum PlacementRule {
    /** Merit decides: nobody loses a wish to somebody lower, and nobody gains by hiding true wishes. */
    STABLE,
    /** As many as possible are placed, even where somebody lower is then preferred. */
    MOST_SEATS
}
