package org.milerasmus.demo.attendance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.demo.session.DemoRunningSession;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.code.Codes;

/** A running session with lessons on each day, one of which is running now. */
final class RunningLessons {

    private static final int SEATS = 16;
    private static final int PEOPLE = 12;
    private static final int EVERY = 9;
    private static final List<String> TOPICS = List.of("Chain of custody", "Disk images", "Memory images", "Timelines", "Reporting");

    private final EntityManager em;
    private final DemoRunningSession running;
    private final Instant now;

    RunningLessons(EntityManager em, Codes codes, Instant now) {
        this.em = em;
        this.running = new DemoRunningSession(em, codes, now);
        this.now = now;
    }

    void create(List<Person> people) {
        Course course = em.createQuery("select c from Course c where c.status = :published and c.kind <> :curriculum order by c.id desc", Course.class)
                .setParameter("published", CourseStatus.PUBLISHED).setParameter("curriculum", CourseKind.CURRICULUM).setMaxResults(1).getSingleResult();
        Session session = running.of(course, SEATS);
        Instructor instructor = running.teach(session, people.stream().filter(one -> one.getKind() == PersonKind.INSTRUCTOR).reduce((one, last) -> last).orElseThrow());
        LocalDateTime here = LocalDateTime.ofInstant(now, course.getHost().zone());
        for (int day = 0; day < TOPICS.size(); day++) {
            LocalDate date = session.getStartsOn().plusDays(day);
            LocalTime from = date.equals(here.toLocalDate()) ? here.toLocalTime().truncatedTo(ChronoUnit.HOURS) : LocalTime.of(9, 0);
            LocalTime to = from.getHour() < 22 ? from.plusHours(2) : LocalTime.of(23, 59);
            lesson(session, instructor, TOPICS.get(day), date.atTime(from), date.atTime(to));
        }
        List<Person> learners = people.stream().filter(one -> Set.of(PersonKind.CADET, PersonKind.STUDENT).contains(one.getKind())).toList();
        running.enrol(session, IntStream.range(0, PEOPLE).mapToObj(i -> learners.get(learners.size() - 1 - i * EVERY)).toList());
    }

    private void lesson(Session session, Instructor instructor, String title, LocalDateTime from, LocalDateTime to) {
        Lesson lesson = new Lesson(session);
        lesson.setTitle(title);
        lesson.getInstructors().add(instructor);
        lesson.take(from, to);
        em.persist(lesson);
    }
}
