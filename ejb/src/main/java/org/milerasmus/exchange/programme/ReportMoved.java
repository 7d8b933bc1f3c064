package org.milerasmus.exchange.programme;

/** The report on a visit stands elsewhere; fired in the transaction that moves it. */
public record ReportMoved(long programmeId, ReportState to) {
}
