package org.milerasmus.exchange.grant;

import java.io.Serializable;

/**
 * The grant of a stay as somebody sees it.
 *
 * @param awarded    what was awarded, or null
 * @param calculated what today's rates and choices give
 * @param callYear   year of the rates; 0 where there are none
 * @param days       days of the stay
 * @param km         distance of the academies, or null
 * @param version    of what was awarded, to be given back; 0 for nothing yet
 */
public record GrantSheet(Grant awarded, GrantCalculation calculated, int callYear, int days, Integer km, long version) implements Serializable {
}
