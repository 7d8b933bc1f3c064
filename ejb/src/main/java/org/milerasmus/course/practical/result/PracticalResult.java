package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a participant has reached in a task: the best attempt that is over.
 *
 * @param attempts attempts that are over
 * @param points   of the best one
 * @param most     points that could be had
 * @param percent  0 to 100 with one decimal
 * @param complete whether every answer of every attempt is marked, so that nothing changes any more
 */
public record PracticalResult(long enrolmentId, int attempts, int points, int most, BigDecimal percent, boolean complete) implements Serializable {

    /** The points on a scale from 0 to another best one, with one decimal; 0 where there are no points to be had. */
    public BigDecimal onScale(int best) {
        return most == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(best)).divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }
}
