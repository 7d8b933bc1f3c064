package org.milerasmus.exercise.score;

import java.io.Serializable;

/**
 * What a team has reached in one objective.
 *
 * @param points of all assessed injects
 * @param most   points that these could have brought
 */
public record ObjectiveScore(Long teamId, Long objectiveId, int points, int most) implements Serializable {

    /** Rounded percentage of the points; null as long as nothing that brings points is assessed. */
    public Integer percent() {
        return most == 0 ? null : Math.toIntExact(Math.round(100.0 * points / most));
    }

    /** Whether a percentage is reached. */
    public boolean reaches(int percent) {
        return most > 0 && 100L * points >= (long) percent * most;
    }
}
