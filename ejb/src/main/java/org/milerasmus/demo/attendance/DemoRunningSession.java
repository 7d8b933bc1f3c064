package org.milerasmus.demo.attendance;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
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
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** A session in its third day, with lessons on each day, one of which is running now. */
final class DemoRunningSession {

    private static final int SEATS = 16;
    private static final int PEOPLE = 12;
    private static final int EVERY = 9;
    private static final List<String> TOPICS = List.of("Chain of custody", "Disk images", "Memory images", "Timelines", "Reporting");

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;

    DemoRunningSession(EntityManager em, Codes codes, Instant now) {
        this.em = em;
        this.codes = codes;
        this.now = now;
    }

    void create(List<Person> people) {
        Course course = em.createQuery("select c from Course c where c.status = :published and c.kind <> :curriculum order by c.id desc", Course.class)
                .setParameter("published", CourseStatus.PUBLISHED).setParameter("curriculum", CourseKind.CURRICULUM).setMaxResults(1).getSingleResult();
        Session session = session(course);
        Instructor instructor = instructor(session, people.stream().filter(one -> one.getKind() == PersonKind.INSTRUCTOR).reduce((one, last) -> last).orElseThrow());
        LocalDateTime here = LocalDateTime.ofInstant(now, course.getHost().zone());
        for (int day = 0; day < TOPICS.size(); day++) {
            LocalDate date = session.getStartsOn().plusDays(day);
            LocalTime from = date.equals(here.toLocalDate()) ? here.toLocalTime().truncatedTo(ChronoUnit.HOURS) : LocalTime.of(9, 0);
            LocalTime to = from.getHour() < 22 ? from.plusHours(2) : LocalTime.of(23, 59);
            lesson(session, instructor, TOPICS.get(day), date.atTime(from), date.atTime(to));
        }
        enrol(session, people.stream().filter(one -> Set.of(PersonKind.CADET, PersonKind.STUDENT).contains(one.getKind())).toList());
    }

    private Session session(Course course) {
        Academy host = course.getHost();
        LocalDate today = LocalDate.ofInstant(now, host.zone());
        Session session = new Session(course, host);
        session.setStartsOn(today.minusDays(2));
        session.setEndsOn(today.plusDays(2));
        session.setOpensAt(now.minus(Duration.ofDays(60)).truncatedTo(ChronoUnit.HOURS));
        session.setClosesAt(now.minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.HOURS));
        session.getVenue().setForm(SessionForm.BLENDED);
        session.getVenue().setPlace("Demo barracks, " + host.getCity());
        session.getVenue().setLink("https://meet.demo.example/99");
        session.setCapacity(SEATS);
        session.number(codes.next("SES", AcademicYear.of(session.getStartsOn()).start()));
        session.publish(session.getOpensAt());
        em.persist(session);
        return session;
    }

    private Instructor instructor(Session session, Person person) {
        Instructor instructor = new Instructor(session);
        instructor.setPerson(person);
        instructor.setAcademy(em.find(Academy.class, person.getAccount().getAcademyId()));
        instructor.setHours(BigDecimal.TEN);
        em.persist(instructor);
        return instructor;
    }

    private void lesson(Session session, Instructor instructor, String title, LocalDateTime from, LocalDateTime to) {
        Lesson lesson = new Lesson(session);
        lesson.setTitle(title);
        lesson.getInstructors().add(instructor);
        lesson.take(from, to);
        em.persist(lesson);
    }

    /** People of several academies and universities, none of whom gets a mail about the past. */
    private void enrol(Session session, List<Person> people) {
        IntStream.range(0, PEOPLE).forEach(i -> {
            Person person = people.get(people.size() - 1 - i * EVERY);
            em.persist(new Enrolment(session, person, em.find(Academy.class, person.getAccount().getAcademyId()), i + 1, EnrolmentStatus.SEATED,
                    Asked.self(session.getOpensAt().plus(Duration.ofMinutes(i)))));
        });
        em.flush();
        em.createNativeQuery("update enrolment set announced = true where session_id = ?").setParameter(1, session.getId()).executeUpdate();
    }
}
