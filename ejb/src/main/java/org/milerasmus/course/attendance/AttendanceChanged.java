package org.milerasmus.course.attendance;

import java.util.Set;

/**
 * Something else is noted of participants than before, or something else is asked of them; fired in the transaction that does it, by who
 * holds the row of the session.
 *
 * @param enrolments numbers of their places
 */
public record AttendanceChanged(long sessionId, Set<Long> enrolments) {
}
