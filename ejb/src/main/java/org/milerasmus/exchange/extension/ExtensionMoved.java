package org.milerasmus.exchange.extension;

/** A wish for a later end was uttered or answered; fired in the transaction that writes it. */
public record ExtensionMoved(long extensionId, ExtensionState state) {
}
