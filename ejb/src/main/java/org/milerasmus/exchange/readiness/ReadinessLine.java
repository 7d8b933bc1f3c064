package org.milerasmus.exchange.readiness;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One point of a checklist as it is shown.
 *
 * @param day     last valid day, or the day on which it happens
 * @param by      name of who has confirmed it; null where nobody has, or the system has worked it out
 * @param version of what is confirmed; 0 where nothing is stored
 */
public record ReadinessLine(ReadinessKind kind, ReadinessState state, LocalDate day, String note, String by, Instant at, long version)
        implements Serializable {

    static ReadinessLine of(ReadinessItem item, LocalDate lastDay) {
        boolean early = item.getState() == ReadinessState.DONE && item.getKind().isExpiring() && item.getDay().isBefore(lastDay);
        return new ReadinessLine(item.getKind(), early ? ReadinessState.EXPIRES_EARLY : item.getState(), item.getDay(), item.getNote(),
                item.getConfirmedBy(), item.getConfirmedAt(), item.getVersion());
    }

    static ReadinessLine open(ReadinessKind kind) {
        return new ReadinessLine(kind, ReadinessState.OPEN, null, null, null, null, 0);
    }
}
