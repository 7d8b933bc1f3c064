package org.milerasmus.exchange.call;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Life of a call: drafted by the host, published to everybody, closed; or cancelled with a reason. */
public enum CallStatus {
    DRAFT, PUBLISHED, CLOSED, CANCELLED;

    /** Everybody could apply for its seats, and they are still promised. */
    public static final Set<CallStatus> OFFERED = Collections.unmodifiableSet(EnumSet.of(PUBLISHED, CLOSED));
}
