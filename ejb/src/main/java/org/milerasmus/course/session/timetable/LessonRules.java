package org.milerasmus.course.session.timetable;

import java.time.LocalDate;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.RuleBroken;

/** What a lesson has to keep to by itself, whatever else takes place. */
final class LessonRules {

    private LessonRules() {
    }

    static void check(Lesson lesson) {
        Session session = lesson.getSession();
        checkTime(lesson, session, WallClock.of(session));
        if (lesson.getRoom() != null) {
            checkRoom(lesson.getRoom(), lesson.getKind(), session);
        }
        if (lesson.getInstructors().stream().anyMatch(one -> !one.getSession().equals(session))) {
            throw RuleBroken.at("instructors", "lesson.foreignInstructor");
        }
    }

    private static void checkTime(Lesson lesson, Session session, WallClock clock) {
        if (!lesson.getEndsAt().isAfter(lesson.getStartsAt())) {
            throw RuleBroken.at("to", "lesson.endBeforeStart");
        }
        if (!clock.areOnOneDay(lesson.getStartsAt(), lesson.getEndsAt())) {
            throw RuleBroken.at("to", "lesson.overMidnight");
        }
        LocalDate day = clock.day(lesson.getStartsAt());
        if (day.isBefore(session.getStartsOn()) || day.isAfter(session.getEndsOn())) {
            throw RuleBroken.at("day", "lesson.outsideSession", day, session.getStartsOn(), session.getEndsOn());
        }
    }

    private static void checkRoom(Room room, LessonKind kind, Session session) {
        if (!room.getAcademy().equals(session.getHost())) {
            throw RuleBroken.at("room", "lesson.foreignRoom", room.getName());
        }
        if (kind == LessonKind.LAB && !room.isLab()) {
            throw RuleBroken.at("room", "lesson.noLab", room.getName());
        }
        if (kind == LessonKind.LAB && room.getSeats() < session.getLabSeats()) {
            throw RuleBroken.at("room", "lesson.labTooSmall", room.getName(), room.getSeats(), session.getLabSeats());
        }
    }
}
