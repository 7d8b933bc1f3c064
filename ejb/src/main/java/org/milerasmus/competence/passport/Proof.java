package org.milerasmus.competence.passport;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One piece of evidence, as the rules look at it.
 *
 * @param competenceId what it counts for: the competence that was given, and the one with its code in every other edition of the framework
 * @param givenId      the competence that was given
 * @param level        1 to 5; null where the competence has no levels
 * @param obtainedOn   first day on which it counts
 * @param expiresOn    last day on which it counts; null when it does not expire
 */
public record Proof(Long personId, Long competenceId, Long givenId, Integer level, LocalDate obtainedOn, LocalDate expiresOn)
        implements Serializable {

    /** Whether it has begun and not expired. */
    boolean isValid(LocalDate day) {
        return !obtainedOn.isAfter(day) && (expiresOn == null || !expiresOn.isBefore(day));
    }

    /** Whether it is enough where that level is asked for; null asks for the competence at any level. */
    boolean reaches(Integer needed) {
        return needed == null || level != null && level >= needed;
    }
}
