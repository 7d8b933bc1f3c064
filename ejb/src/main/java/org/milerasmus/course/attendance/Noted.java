package org.milerasmus.course.attendance;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * What is noted of one participant in one lesson.
 *
 * @param version     by which a correction knows what it corrects
 * @param from        when the lesson begins
 * @param to          when it ends
 * @param minutesLate minutes that somebody late has missed; else 0
 * @param by          name of who noted it
 */
public record Noted(Long id, Long version, Long lessonId, Instant from, Instant to, Long enrolmentId, AttendanceMark mark, Integer minutesLate,
        String reason, AttendanceWay way, Instant at, String by) implements Serializable {

    /** How long the lesson is. */
    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }
}
