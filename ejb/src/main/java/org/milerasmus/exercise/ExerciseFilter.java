package org.milerasmus.exercise;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exercise.scenario.ExerciseStatus;

/**
 * Which exercises to list; null means any.
 *
 * @param words  that occur in the title, the code or the host's name
 * @param from   moment that the exercise may end after
 * @param to     moment that it may begin before
 * @param hosted true for those of the caller's academy alone
 */
public record ExerciseFilter(String words, ExerciseStatus status, Instant from, Instant to, boolean hosted) implements Serializable {

    /** Every exercise that the caller may see. */
    public static ExerciseFilter any() {
        return new ExerciseFilter(null, null, null, null, false);
    }
}
