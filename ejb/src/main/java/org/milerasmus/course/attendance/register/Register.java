package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import org.milerasmus.course.attendance.AttendanceMark;

/**
 * The register of a lesson.
 *
 * @param lateAfter minutes after which somebody is late
 * @param kept      whether the reader writes into it
 * @param begun     whether it is time to say who is there
 * @param opensAt   from when on it is, on the clock of the host
 * @param today     whether it is the day of the lesson at the host
 */
public record Register(LessonFacts lesson, int lateAfter, boolean kept, boolean begun, ZonedDateTime opensAt, boolean today,
        List<RegisterLine> lines) implements Serializable {

    /** How many have a mark; null asks for those of whom nothing is noted yet. */
    public long count(AttendanceMark mark) {
        return lines.stream().filter(line -> line.mark() == mark).count();
    }
}
