package org.milerasmus.course.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.course.enrolling.Classroom;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.DemoSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** Sessions that are being held today, with lessons, an instructor and participants, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Lessons {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private DemoSessions taught;

    /** A session of this week. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Session session(Academy host) {
        LocalDate today = LocalDate.now(host.zone());
        return classroom.session(classroom.course(host), 60, session -> {
            session.setStartsOn(today.minusDays(2));
            session.setEndsOn(today.plusDays(2));
            session.getWindow().setClosesAt(Instant.now().plusSeconds(3600));
        });
    }

    /** A lesson of today that began so many minutes ago, or with the day, and goes on for an hour. */
    public Lesson running(Session session, int minutes) {
        LocalDateTime now = LocalDateTime.now(session.getHost().zone());
        LocalDateTime from = now.minusMinutes(minutes).isBefore(now.toLocalDate().atStartOfDay()) ? now.toLocalDate().atStartOfDay() : now.minusMinutes(minutes);
        return lesson(session, from, now.plusHours(1));
    }

    /** A lesson that begins in so many minutes. */
    public Lesson coming(Session session, int minutes) {
        LocalDateTime from = LocalDateTime.now(session.getHost().zone()).truncatedTo(ChronoUnit.SECONDS).plusMinutes(minutes);
        return lesson(session, from, from.plusMinutes(10));
    }

    /** A lesson of an hour some days from today, at nine. */
    public Lesson other(Session session, int days) {
        LocalDateTime from = LocalDate.now(session.getHost().zone()).plusDays(days).atTime(9, 0);
        return lesson(session, from, from.plusHours(1));
    }

    private Lesson lesson(Session session, LocalDateTime from, LocalDateTime to) {
        Lesson lesson = new Lesson(em.find(Session.class, session.getId()));
        lesson.setTitle("Demo lesson");
        lesson.take(from, to);
        em.persist(lesson);
        return lesson;
    }

    /** Lets a lesson end, as time would. */
    public void end(Lesson lesson) {
        em.createNativeQuery("update lesson set ends_at = utc_timestamp(6) where id = ?").setParameter(1, lesson.getId()).executeUpdate();
    }

    /** E-mail address of an instructor of the session who comes from another academy. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String instructor(Session session) {
        Academy from = exchange.academy();
        Person person = taught.person(from);
        taught.instructor(session, person, from);
        return person.getAccount().getEmail();
    }

    /**
     * Somebody with a seat.
     *
     * @param id number of the enrolment
     */
    public record Participant(Long id, String email) {
    }

    /** Somebody who takes part. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Participant participant(Session session) {
        Person cadet = exchange.cadet(exchange.academy());
        return new Participant(classroom.place(session, cadet, EnrolmentStatus.SEATED).getId(), cadet.getAccount().getEmail());
    }

    /** The code that was on the screen some seconds ago. */
    public String code(Lesson lesson, int seconds) {
        String secret = (String) em.createNativeQuery("select secret from check_in where lesson_id = ?").setParameter(1, lesson.getId()).getSingleResult();
        return CheckInCode.at(secret, lesson.getId(), Instant.now().minusSeconds(seconds));
    }

    /** All that is stored of the attendance in a lesson: mark, way and minutes late of each enrolment. */
    public List<String> stored(Lesson lesson) {
        return em.createNativeQuery("select concat(enrolment_id, ' ', mark, ' ', way, ' ', minutes_late) from attendance where lesson_id = ? order by enrolment_id")
                .setParameter(1, lesson.getId()).getResultList().stream().map(String::valueOf).toList();
    }

    /** What the audit trail tells of the check-in of a lesson. */
    public String trail(Lesson lesson) {
        return em.createNativeQuery("select group_concat(coalesce(details, '-')) from audit_entry where record_type = 'CheckIn'"
                + " and record_id = (select id from check_in where lesson_id = ?)").setParameter(1, lesson.getId()).getSingleResult().toString();
    }
}
