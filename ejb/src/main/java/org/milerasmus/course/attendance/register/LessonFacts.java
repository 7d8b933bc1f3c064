package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.WallClock;

/**
 * A lesson as registers name it.
 *
 * @param from    when it begins, on the clock of the host
 * @param to      when it ends, on the clock of the host
 * @param zone    time zone of the host
 * @param session code of its session
 * @param course  title of the course
 */
public record LessonFacts(Long id, String title, LocalDateTime from, LocalDateTime to, String zone, String session, String course) implements Serializable {

    /** Those of a lesson. */
    public static LessonFacts of(Lesson lesson) {
        Session session = lesson.getSession();
        WallClock clock = WallClock.of(session);
        return new LessonFacts(lesson.getId(), lesson.getTitle(), clock.at(lesson.getStartsAt()), clock.at(lesson.getEndsAt()),
                clock.zone().getId(), session.getCode(), session.getCourse().getTitle());
    }
}
