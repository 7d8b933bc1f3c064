package org.milerasmus.exercise.scenario;

/** An exercise was published, begun, finished, reopened or called off; fired in the transaction that does it. */
public record ExerciseAdvanced(long exerciseId, ExerciseStatus from, ExerciseStatus to) {
}
