package org.milerasmus.exchange.rollcall;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.mobility.Direction;

/** One roll call in the list of them. */
public record RollCallRow(Long id, String academy, Direction direction, String reason, Instant startedAt, String startedBy,
        Instant closedAt, long people, long missing) implements Serializable {
}
