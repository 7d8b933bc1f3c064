package org.milerasmus.exchange.programme;

/** Where the report on a visit stands. */
public enum ReportState {
    /** The instructor has written it; the host confirms. */
    SUBMITTED,
    /** The host has sent it back; the instructor writes it anew. */
    SENT_BACK,
    /** The host has confirmed it. */
    CONFIRMED
}
