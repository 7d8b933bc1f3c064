package org.milerasmus.exchange.placing;

/** Which placements of a round to look at. */
public enum PlacementOutcome {
    FIRST_WISH, OTHER_WISH, UNPLACED,
    /** The two ways of placing do not give the same. */
    DIFFERENT,
    /** Changed by hand. */
    BY_HAND
}
