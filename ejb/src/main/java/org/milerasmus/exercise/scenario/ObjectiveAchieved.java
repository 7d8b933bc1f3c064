package org.milerasmus.exercise.scenario;

/** A blue team has reached what an exercise asks for in one of its objectives; fired in the transaction that ends the exercise. */
public record ObjectiveAchieved(long exerciseId, long objectiveId, long teamId) {
}
