package org.milerasmus.exchange.teaching;

/** Whether an academy still looks for somebody. */
public enum RequestStatus {
    OPEN,
    /** Somebody has accepted the invitation. */
    FILLED,
    WITHDRAWN
}
