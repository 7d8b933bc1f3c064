package org.milerasmus.exchange.call;

/** A call is shown to everybody from now on; fired in the transaction that publishes it. */
public record CallPublished(long callId) {
}
