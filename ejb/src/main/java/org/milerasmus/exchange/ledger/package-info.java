/**
 * The reciprocity ledger: what an academy and its partners have promised, offered and given each other, by academic year.
 *
 * <p>It keeps no figures of its own: each is counted from the agreements, calls, applications, stays and grants behind it, so that
 * it cannot say anything else than they do.
 */
package org.milerasmus.exchange.ledger;
