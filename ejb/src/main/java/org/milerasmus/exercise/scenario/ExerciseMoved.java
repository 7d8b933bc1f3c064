package org.milerasmus.exercise.scenario;

/** Something that the live board of an exercise shows has changed; fired in the transaction that changes it. */
public record ExerciseMoved(long exerciseId) {
}
