package org.milerasmus.demo.session;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.LessonKind;
import org.milerasmus.course.session.timetable.Room;
import org.milerasmus.partnership.academy.Academy;

/** The week of a session: a lecture each morning, lab work each afternoon, an examination on Friday. */
final class DemoTimetable {

    private static final List<String> TOPICS = List.of("Evidence and chain of custody", "File systems", "Memory", "Networks", "Reporting");

    private final EntityManager em;
    private final Map<Academy, Room> halls = new HashMap<>();
    private final Map<Academy, Room> labs = new HashMap<>();

    DemoTimetable(EntityManager em) {
        this.em = em;
    }

    void plan(Session session, List<Instructor> instructors) {
        Room hall = halls.computeIfAbsent(session.getHost(), host -> room(host, "Lecture hall 1", false, 60));
        Room lab = labs.computeIfAbsent(session.getHost(), host -> room(host, "Forensics lab", true, 16));
        for (int day = 0; day < TOPICS.size(); day++) {
            LocalDate date = session.getStartsOn().plusDays(day);
            boolean last = day == TOPICS.size() - 1;
            lesson(session, date, LocalTime.of(9, 0), LocalTime.of(11, 30), LessonKind.LECTURE, TOPICS.get(day), hall, instructors.get(day % instructors.size()));
            lesson(session, date, LocalTime.of(13, 0), LocalTime.of(last ? 15 : 16, 30), last ? LessonKind.EXAM : LessonKind.LAB,
                    last ? "Case of the week" : TOPICS.get(day) + " in practice", lab, instructors.get((day + 1) % instructors.size()));
        }
    }

    private void lesson(Session session, LocalDate day, LocalTime from, LocalTime to, LessonKind kind, String title, Room room, Instructor who) {
        Lesson lesson = new Lesson(session);
        lesson.setTitle(title);
        lesson.setKind(kind);
        lesson.setRoom(room);
        lesson.getInstructors().add(who);
        lesson.take(day.atTime(from), day.atTime(to));
        em.persist(lesson);
    }

    private Room room(Academy host, String name, boolean isLab, int seats) {
        Room room = new Room(host);
        room.setName(name);
        room.setLab(isLab);
        room.setSeats(seats);
        em.persist(room);
        return room;
    }
}
