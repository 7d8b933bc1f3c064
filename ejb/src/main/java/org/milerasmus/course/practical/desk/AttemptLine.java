package org.milerasmus.course.practical.desk;

import java.io.Serializable;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.AttemptStanding;
import org.milerasmus.course.practical.result.AttemptScore;

/**
 * An attempt as those who mark find it in a list.
 *
 * @param over whether it has ended
 */
public record AttemptLine(Attempt attempt, AttemptScore score, boolean over) implements Serializable {

    /** Where it stands. */
    public AttemptStanding standing() {
        return !over ? AttemptStanding.WORKING : score.unmarked() > 0 ? AttemptStanding.TO_MARK : AttemptStanding.MARKED;
    }
}
