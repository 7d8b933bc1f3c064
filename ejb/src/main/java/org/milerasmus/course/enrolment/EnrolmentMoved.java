package org.milerasmus.course.enrolment;

/**
 * Somebody's place in a session has come about or moved on. A new place is told of within seconds, in a transaction of its own; any other
 * move in the transaction that makes it.
 *
 * @param from null for a new place
 */
public record EnrolmentMoved(long enrolmentId, EnrolmentStatus from, EnrolmentStatus to) {
}
