package org.milerasmus.dashboard.waiting;

import java.time.Instant;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ReportState;

/**
 * A visit whose programme or report waits for somebody.
 *
 * @param code      of the stay
 * @param traveller name
 * @param turn      who signs the programme next, or null
 * @param report    where the report stands, or null
 * @param since     when the programme moved last; null when nobody has begun it
 */
public record OpenVisit(String code, String title, String traveller, Party turn, ReportState report, Instant since) {
}
