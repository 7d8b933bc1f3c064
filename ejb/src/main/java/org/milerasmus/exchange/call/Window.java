package org.milerasmus.exchange.call;

/** Where the window for applications stands. */
public enum Window {
    OPENS_LATER, OPEN, CLOSED
}
