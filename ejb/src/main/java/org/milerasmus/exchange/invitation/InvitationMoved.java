package org.milerasmus.exchange.invitation;

/**
 * An invitation stands elsewhere; fired in the transaction that moves it.
 *
 * @param from state before; null for what is new
 */
public record InvitationMoved(long invitationId, InvitationState from, InvitationState to) {
}
