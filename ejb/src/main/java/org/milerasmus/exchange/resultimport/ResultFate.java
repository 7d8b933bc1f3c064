package org.milerasmus.exchange.resultimport;

/** What an import does with a row. */
public enum ResultFate {
    /** The result is added to the stay's. */
    NEW,
    /** The component gets another result. */
    CHANGED,
    /** It is there already. */
    SAME,
    /** Nothing is written; the row says why. */
    REFUSED
}
