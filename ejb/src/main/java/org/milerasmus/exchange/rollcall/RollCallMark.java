package org.milerasmus.exchange.rollcall;

import java.io.Serializable;
import java.time.Instant;

/** What is known of one line now. */
public record RollCallMark(Long id, long version, RollMark mark, Instant at, String by) implements Serializable {
}
