package org.milerasmus.course.session.timetable;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.milerasmus.course.session.Instructor;

/**
 * A lesson as timetables show it.
 *
 * @param from        when it begins, on the clock of the host
 * @param to          when it ends, on the clock of the host
 * @param room        name of the room or lab; null when it is online
 * @param instructors names of who teaches it; none for readers who are not signed in
 */
public record LessonRow(Long id, long version, String title, LessonKind kind, LocalDateTime from, LocalDateTime to, String room,
        List<String> instructors) implements Serializable {

    static LessonRow of(Lesson lesson, WallClock clock, boolean named) {
        List<String> names = named ? lesson.getInstructors().stream().map(Instructor::getName).sorted().toList() : List.of();
        return new LessonRow(lesson.getId(), lesson.getVersion(), lesson.getTitle(), lesson.getKind(), clock.at(lesson.getStartsAt()),
                clock.at(lesson.getEndsAt()), lesson.getRoom() == null ? null : lesson.getRoom().getName(), names);
    }
}
