package org.milerasmus.exchange.teaching;

/** Who sees what an instructor offers. */
public enum OfferStatus {
    /** The instructor alone. */
    DRAFT,
    /** The staff of every academy. */
    PUBLISHED,
    /** The instructor alone, again. */
    WITHDRAWN
}
