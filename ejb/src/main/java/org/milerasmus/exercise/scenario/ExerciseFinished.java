package org.milerasmus.exercise.scenario;

/** An exercise is over and its score is final; fired in the transaction that ends it. */
public record ExerciseFinished(long exerciseId) {
}
