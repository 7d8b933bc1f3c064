package org.milerasmus.exchange.decision;

import java.io.Serializable;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.reference.PersonKind;

/**
 * Which applications to list; null or empty means any.
 *
 * @param statuses states that are wanted
 * @param kind     kind of person
 * @param callId   number of a call that the application wishes, or in a host's list is nominated for
 * @param words    words that occur in the code, the name, or the sending academy
 */
public record DecisionFilter(Set<ApplicationStatus> statuses, PersonKind kind, Long callId, String words) implements Serializable {

    public DecisionFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Every application that the caller may decide about. */
    public static DecisionFilter any() {
        return new DecisionFilter(Set.of(), null, null, null);
    }
}
