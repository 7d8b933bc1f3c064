package org.milerasmus.course.attendance;

import java.time.Instant;

/**
 * Who notes something of a participant, when and how.
 *
 * @param by name, as the participant reads it
 */
public record Noting(Instant at, String by, AttendanceWay way) {
}
