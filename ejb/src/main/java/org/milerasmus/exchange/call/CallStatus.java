package org.milerasmus.exchange.call;

/** Life of a call: drafted by the host, published to everybody, closed; or cancelled with a reason. */
public enum CallStatus {
    DRAFT, PUBLISHED, CLOSED, CANCELLED
}
