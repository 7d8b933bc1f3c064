package org.milerasmus.exchange.consent;

import java.util.EnumSet;
import java.util.Set;

/** Where one consent stands. */
public enum ConsentStatus {
    /** Waits for the one who is asked. */
    OPEN,
    GIVEN,
    REFUSED,
    /** Did not come in time. */
    LAPSED,
    /** Not needed any more: the application went another way before it was answered. */
    CLOSED;

    /** States from which nothing follows any more. */
    public static final Set<ConsentStatus> OVER = Set.copyOf(EnumSet.complementOf(EnumSet.of(OPEN)));
}
