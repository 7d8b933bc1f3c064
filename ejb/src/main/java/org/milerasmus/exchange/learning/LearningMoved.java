package org.milerasmus.exchange.learning;

/**
 * A learning agreement stands elsewhere; fired in the transaction that moves it.
 *
 * @param turn     whose turn it is now; null when all have signed or a change was given up
 * @param sentBack whether an academy did not sign
 */
public record LearningMoved(long agreementId, LearningStatus status, Party turn, boolean sentBack) {
}
