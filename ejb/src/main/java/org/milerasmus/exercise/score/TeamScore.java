package org.milerasmus.exercise.score;

import java.io.Serializable;

/**
 * What a team has reached so far.
 *
 * @param points   of all assessed injects
 * @param most     points that these could have brought
 * @param weighted percentage over the objectives by their weights, of those in which something is assessed; null for none
 */
public record TeamScore(Long teamId, String name, int points, int most, Integer weighted) implements Serializable {
}
