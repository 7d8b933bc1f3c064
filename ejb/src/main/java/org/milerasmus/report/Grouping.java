package org.milerasmus.report;

/** What stays can be counted by; the order is that of the columns. */
public enum Grouping {
    /** The year in which exchanges are counted, from September to August. */
    ACADEMIC_YEAR,
    /** The academy that sends. */
    SENDING,
    /** The academy that receives. */
    RECEIVING,
    /** The kind of exchange. */
    KIND,
    /** The service of the traveller. */
    SERVICE
}
