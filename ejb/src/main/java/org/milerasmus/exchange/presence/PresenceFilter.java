package org.milerasmus.exchange.presence;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.Direction;

/**
 * Whose whereabouts to look for; null means any.
 *
 * @param from      first day to look at
 * @param to        last day to look at; when it is the first one, people whose stay is interrupted on it are left out
 * @param direction seen from the caller's academy; without effect for who belongs to none
 * @param hostId    number of the receiving academy
 * @param words     words that occur in the name, the call or one of the academies
 */
public record PresenceFilter(LocalDate from, LocalDate to, Direction direction, Long hostId, String words) implements Serializable {

    /** Everybody on one day. */
    public static PresenceFilter on(LocalDate day) {
        return new PresenceFilter(day, day, null, null, null);
    }

    boolean isOneDay() {
        return from.equals(to);
    }
}
