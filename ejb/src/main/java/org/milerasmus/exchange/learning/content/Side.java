package org.milerasmus.exchange.learning.content;

/** Where a component belongs: the two tables of the Erasmus+ form. */
public enum Side {
    /** Taken at the receiving academy: table A. */
    HOST,
    /** Recognised at the sending academy: table B. */
    HOME
}
