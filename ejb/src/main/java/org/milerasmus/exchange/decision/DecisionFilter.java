package org.milerasmus.exchange.decision;

import java.io.Serializable;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.reference.PersonKind;

/**
 * Which applications to list; null or empty means any.
 *
 * @param statuses states that are wanted
 * @param kind     kind of person
 * @param callId   number of a call that the application wishes, or in a host's list is nominated for
 * @param words    words that occur in the code, the name, or the sending academy
 * @param between  the academies and years of the nomination in question; required
 */
public record DecisionFilter(Set<ApplicationStatus> statuses, PersonKind kind, Long callId, String words, Between between)
        implements Serializable {

    public DecisionFilter {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
    }

    /** Applications between whatever academies. */
    public DecisionFilter(Set<ApplicationStatus> statuses, PersonKind kind, Long callId, String words) {
        this(statuses, kind, callId, words, Between.ANY);
    }

    /** Every application that the caller may decide about. */
    public static DecisionFilter any() {
        return new DecisionFilter(Set.of(), null, null, null);
    }
}
