package org.milerasmus.demo.session;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** A session in the third of its five days, for demo data that needs one that is running. */
public final class DemoRunningSession {

    private static final int HOURS = 10;

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;

    public DemoRunningSession(EntityManager em, Codes codes, Instant now) {
        this.em = em;
        this.codes = codes;
        this.now = now.truncatedTo(ChronoUnit.HOURS);
    }

    /** The session, published, without people. */
    public Session of(Course course, int seats) {
        Academy host = course.getHost();
        LocalDate today = LocalDate.ofInstant(now, host.zone());
        Session session = new Session(course, host);
        session.setStartsOn(today.minusDays(2));
        session.setEndsOn(today.plusDays(2));
        session.getWindow().setOpensAt(now.minus(Duration.ofDays(60)));
        session.getWindow().setClosesAt(now.minus(Duration.ofDays(10)));
        session.getVenue().setForm(SessionForm.BLENDED);
        session.getVenue().setPlace("Demo barracks, " + host.getCity());
        session.getVenue().setLink("https://meet.demo.example/99");
        session.setCapacity(seats);
        session.number(codes.next("SES", AcademicYear.of(session.getStartsOn()).start()));
        session.publish(session.getWindow().getOpensAt());
        em.persist(session);
        return session;
    }

    /** Somebody who teaches in it. */
    public Instructor teach(Session session, Person person) {
        Instructor instructor = new Instructor(session);
        instructor.setPerson(person);
        instructor.setAcademy(academy(person));
        instructor.setHours(BigDecimal.valueOf(HOURS));
        em.persist(instructor);
        return instructor;
    }

    /** People who have a seat, and get no mail about the past. */
    public void enrol(Session session, List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            em.persist(new Enrolment(session, people.get(i), academy(people.get(i)), i + 1, EnrolmentStatus.SEATED,
                    Asked.self(session.getWindow().getOpensAt().plus(Duration.ofMinutes(i)))));
        }
        em.flush();
        em.createNativeQuery("update enrolment set announced = true where session_id = ?").setParameter(1, session.getId()).executeUpdate();
    }

    private Academy academy(Person person) {
        return em.find(Academy.class, person.getAccount().getAcademyId());
    }
}
