package org.milerasmus.course.attendance;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How somebody stands who comes to a lesson at a moment.
 *
 * @param mark    {@link AttendanceMark#PRESENT} or {@link AttendanceMark#LATE}
 * @param minutes that were missed; 0 for who is not late
 */
public record Lateness(AttendanceMark mark, int minutes) implements Serializable {

    /**
     * Late is who comes when more than so many whole minutes of the lesson are over.
     *
     * @param lateAfter minutes that are forgiven, 0 or more
     */
    public static Lateness of(Instant startsAt, int lateAfter, Instant arrival) {
        int minutes = (int) Math.max(0, Duration.between(startsAt, arrival).toMinutes());
        return minutes > lateAfter ? new Lateness(AttendanceMark.LATE, minutes) : new Lateness(AttendanceMark.PRESENT, 0);
    }
}
