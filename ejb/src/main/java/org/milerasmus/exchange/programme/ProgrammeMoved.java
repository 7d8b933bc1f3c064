package org.milerasmus.exchange.programme;

import org.milerasmus.exchange.party.Party;

/**
 * The programme of a visit stands elsewhere; fired in the transaction that moves it.
 *
 * @param turn     who signs next; null when all have signed
 * @param sentBack whether an academy did not sign
 */
public record ProgrammeMoved(long programmeId, Party turn, boolean sentBack) {
}
