package org.milerasmus.exchange.consenting;

import java.io.Serializable;
import java.util.Set;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.partnership.appointment.Duty;

/**
 * Which consents to list; null or empty means any.
 *
 * @param statuses states that are wanted
 * @param duty     one of the caller's duties
 * @param words    words that occur in the application's code, the name, the call or the host
 */
public record ConsentFilter(Set<ConsentStatus> statuses, Duty duty, String words) implements Serializable {

    public ConsentFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Those that wait for an answer. */
    public static ConsentFilter waiting() {
        return new ConsentFilter(Set.of(ConsentStatus.OPEN), null, null);
    }
}
