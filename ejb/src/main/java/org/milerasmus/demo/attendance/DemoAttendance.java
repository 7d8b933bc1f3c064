package org.milerasmus.demo.attendance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.milerasmus.course.attendance.Attendance;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.AttendanceRule;
import org.milerasmus.course.attendance.AttendanceWay;
import org.milerasmus.course.attendance.Noting;
import org.milerasmus.course.attendance.checkin.CheckIn;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.person.Person;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.code.Codes;

/** Registers of what was held, and check-in to the lesson that is running when the demo data are loaded. */
public final class DemoAttendance {

    private static final int MINIMUM = 80;
    private static final int LATE = 18;
    private static final int SELDOM_THERE = 4;
    private static final String KEEPER = "Demo Instructor";

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;

    public DemoAttendance(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant();
    }

    /** Notes who was there in all lessons that have begun. */
    public void create(List<Person> people) {
        new RunningLessons(em, codes, now).create(people);
        em.flush();
        em.createQuery("select s from Session s where s.startsOn <= :today and s.status in :held order by s.id", Session.class)
                .setParameter("today", now.atZone(ZoneOffset.UTC).toLocalDate())
                .setParameter("held", List.of(SessionStatus.PUBLISHED, SessionStatus.COMPLETED))
                .getResultList().forEach(this::note);
    }

    private void note(Session session) {
        AttendanceRule rule = new AttendanceRule(session);
        rule.setMinPercent(MINIMUM);
        em.persist(rule);
        List<Enrolment> people = em.createNamedQuery("Enrolment.inSession", Enrolment.class).setParameter("session", session.getId())
                .setParameter("statuses", EnrolmentStatus.TAKING_PART).getResultList();
        List<Lesson> lessons = em.createNamedQuery("Lesson.ofSession", Lesson.class).setParameter("session", session.getId()).getResultList();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            if (!lesson.getStartsAt().isAfter(now)) {
                note(lesson, i, lesson.getEndsAt().isAfter(now) ? open(lesson, people) : people);
            }
        }
    }

    /** Check-in to a lesson that is running: half of the class has scanned the code. */
    private List<Enrolment> open(Lesson lesson, List<Enrolment> people) {
        em.persist(new CheckIn(lesson, SecretToken.next(), new Noting(lesson.getStartsAt(), KEEPER, AttendanceWay.ENTERED)));
        return people.subList(0, people.size() / 2);
    }

    private void note(Lesson lesson, int number, List<Enrolment> people) {
        for (int i = 0; i < people.size(); i++) {
            Attendance attendance = new Attendance(lesson, people.get(i));
            AttendanceMark mark = mark(i, number);
            boolean there = mark == AttendanceMark.PRESENT || mark == AttendanceMark.LATE;
            Instant at = lesson.getStartsAt().plus(Duration.ofMinutes(mark == AttendanceMark.LATE ? LATE : 2));
            attendance.note(mark, LATE, mark == AttendanceMark.EXCUSED ? "Duty officer (invented)" : null,
                    there ? new Noting(at, people.get(i).getPerson().getName(), AttendanceWay.SCANNED) : new Noting(at, KEEPER, AttendanceWay.ENTERED));
            em.persist(attendance);
        }
    }

    private static AttendanceMark mark(int person, int lesson) {
        if (person == SELDOM_THERE && lesson % 2 != 0) {
            return AttendanceMark.ABSENT;
        }
        return switch ((person * 5 + lesson * 7) % 23) {
            case 3 -> AttendanceMark.ABSENT;
            case 7, 11 -> AttendanceMark.LATE;
            case 17 -> AttendanceMark.EXCUSED;
            default -> AttendanceMark.PRESENT;
        };
    }
}
