package org.milerasmus.exchange.call;

/** A host has given a call more or fewer seats; fired in the transaction that saves it, and an observer may refuse it. */
public record SeatsChanged(long callId) {
}
