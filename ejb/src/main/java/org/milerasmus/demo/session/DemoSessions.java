package org.milerasmus.demo.session;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** A session of each published course, week after week: most open for enrolment, some later, one held, one still a draft. */
public final class DemoSessions {

    private static final int MOST = 14;
    private static final int DRAFT = 5;
    private static final int HELD = 0;
    private static final int SEATS = 24;
    private static final int LAB_SEATS = 12;
    private static final BigDecimal HOURS = new BigDecimal("12.5");

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;
    private final LocalDate monday;

    public DemoSessions(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The sessions with all that belongs to them. Nobody teaches in two, so that there are no clashes. */
    public void create(List<Person> people, List<Academy> universities) {
        List<Course> courses = em.createQuery("select c from Course c where c.status = :published and c.kind <> :curriculum order by c.id", Course.class)
                .setParameter("published", CourseStatus.PUBLISHED).setParameter("curriculum", CourseKind.CURRICULUM).setMaxResults(MOST).getResultList();
        List<Person> teachers = people.stream().filter(person -> person.getKind() == PersonKind.INSTRUCTOR).toList();
        DemoTimetable timetable = new DemoTimetable(em);
        IntStream.range(0, courses.size()).forEach(i -> {
            Session session = session(courses.get(i), i, universities.get(i % universities.size()));
            timetable.plan(session, instructors(session, teachers, i, universities.get(i % universities.size())));
        });
    }

    private Session session(Course course, int number, Academy university) {
        Session session = new Session(course, course.getHost());
        LocalDate first = number == HELD ? monday.minusWeeks(5) : monday.plusWeeks(3L + number);
        session.setStartsOn(first);
        session.setEndsOn(first.plusDays(4));
        session.getWindow().setOpensAt(number == HELD ? at(first.minusWeeks(8), course.getHost())
                : number % 4 == 3 ? now.plus(6, ChronoUnit.DAYS) : now.minus(5, ChronoUnit.DAYS));
        session.getWindow().setClosesAt(at(first.minusDays(8), course.getHost()));
        session.getVenue().setForm(number % 3 == 2 ? SessionForm.BLENDED : SessionForm.ON_SITE);
        session.getVenue().setPlace("Demo barracks, " + course.getHost().getCity());
        session.getVenue().setLink(number % 3 == 2 ? "https://meet.demo.example/" + (100 + number) : null);
        session.setCapacity(SEATS);
        session.setLabSeats(LAB_SEATS);
        session.getShares().addAll(List.of(SeatShare.ofNation(course.getHost().getCountry(), 6), SeatShare.ofCivilians(4), SeatShare.ofAcademy(university, 2)));
        session.setRemarks("Bring a laptop with 16 GB of memory. (Invented text of the demo data.)");
        session.number(codes.next("SES", AcademicYear.of(first).start()));
        session.check();
        live(session, number);
        em.persist(session);
        return session;
    }

    private void live(Session session, int number) {
        if (number != DRAFT) {
            session.publish(number == HELD ? session.getWindow().getOpensAt() : now);
        }
        if (number == HELD) {
            session.complete(now);
        }
    }

    private List<Instructor> instructors(Session session, List<Person> teachers, int number, Academy university) {
        List<Instructor> all = new ArrayList<>();
        for (int i = 0; i < 2 && number * 2 + i < teachers.size(); i++) {
            Person person = teachers.get(number * 2 + i);
            Instructor known = instructor(session, em.find(Academy.class, person.getAccount().getAcademyId()));
            known.setPerson(person);
            all.add(known);
        }
        Instructor guest = instructor(session, university);
        guest.setGuestName("Demo Guest %02d".formatted(number + 1));
        all.add(guest);
        all.forEach(em::persist);
        return all;
    }

    private static Instructor instructor(Session session, Academy academy) {
        Instructor instructor = new Instructor(session);
        instructor.setAcademy(academy);
        instructor.setHours(HOURS);
        return instructor;
    }

    private static Instant at(LocalDate day, Academy host) {
        return day.atTime(LocalTime.NOON).atZone(host.zone()).toInstant();
    }
}
