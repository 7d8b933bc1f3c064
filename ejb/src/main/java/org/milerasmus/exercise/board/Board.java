package org.milerasmus.exercise.board;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Standing;

/**
 * What the caller sees of an exercise now.
 *
 * @param injects by their planned time: all for who directs, prepares or audits; else what was released to the own team
 */
public record Board(Standing standing, List<Inject> injects, Scores scores) implements Serializable {
}
