package org.milerasmus.exchange.placement;

/** Life of a round: put together, computed for a look, published; until then it can be undone. */
public enum RoundStatus {
    DRAFT, PREVIEWED, PUBLISHED
}
