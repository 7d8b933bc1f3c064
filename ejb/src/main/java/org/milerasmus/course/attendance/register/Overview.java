package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.AttendanceRule;

/**
 * The attendance of a whole session: participants and lessons.
 *
 * @param session code of the session
 * @param course  title of the course
 * @param host    name of the host
 * @param zone    time zone of the host, which the times are in
 * @param rule    what the session asks for
 * @param ruling  whether the reader says what it asks for
 */
public record Overview(Long sessionId, String session, String course, String host, String zone, AttendanceRule rule, boolean ruling,
        List<LessonFacts> lessons, List<OverviewLine> lines) implements Serializable {

    /** How many are below what the session asks for. */
    public long below() {
        return lines.stream().filter(OverviewLine::below).count();
    }
}
