package org.milerasmus.partnership.agreement.life;

import java.time.Instant;
import org.milerasmus.partnership.academy.Academy;

/**
 * Who does something to an agreement.
 *
 * @param academy for which; null for what the calendar does
 * @param name    of the person; null for what the calendar does
 * @param at      when
 */
public record Actor(Academy academy, String name, Instant at) {

    /** Time itself: first and last days come without anybody's doing. */
    public static Actor calendar(Instant at) {
        return new Actor(null, null, at);
    }
}
