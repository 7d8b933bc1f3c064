package org.milerasmus.exercise;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exercise.scenario.ExerciseStatus;

/** One exercise in a list. */
public record ExerciseRow(Long id, String code, String title, ExerciseStatus status, Instant startsAt, Instant endsAt, String host, String country,
        long teams, long people) implements Serializable {
}
