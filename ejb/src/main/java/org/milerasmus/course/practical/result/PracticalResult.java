package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.math.BigDecimal;

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
}
