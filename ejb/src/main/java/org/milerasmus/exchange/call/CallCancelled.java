package org.milerasmus.exchange.call;

/** A host has taken a call back; fired in the transaction that cancels it. */
public record CallCancelled(long callId) {
}
