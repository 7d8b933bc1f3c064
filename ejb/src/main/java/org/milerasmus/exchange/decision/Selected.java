package org.milerasmus.exchange.decision;

import java.io.Serializable;

/** An application as the decider saw it: its number and the version that was on the screen. */
public record Selected(long applicationId, long version) implements Serializable {
}
