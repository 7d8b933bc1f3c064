package org.milerasmus.exchange.application;

/** An application has reached another state; fired in the transaction that moves it. */
public record ApplicationMoved(long applicationId, ApplicationStatus from, ApplicationStatus to) {
}
