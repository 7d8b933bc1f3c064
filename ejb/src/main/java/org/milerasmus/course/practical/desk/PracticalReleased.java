package org.milerasmus.course.practical.desk;

/** The results of a practical task can be read by all of its participants; fired in the transaction that releases them. */
public record PracticalReleased(long taskId) {
}
