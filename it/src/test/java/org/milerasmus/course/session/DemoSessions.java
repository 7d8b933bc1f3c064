package org.milerasmus.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.session.timetable.Room;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Courses, sessions, rooms and instructors of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class DemoSessions {

    /** First day of every session: when the clocks of Europe show summer time. */
    public static final LocalDate FIRST_DAY = LocalDate.of(LocalDate.now().getYear() + 1, 4, 5);

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    /** A course that everybody sees. */
    public Course course(Academy host) {
        Course course = new Course(host);
        course.number("CRS-" + unique());
        course.setTitle("Demo course " + unique());
        course.getPurpose().setAim("Demo aim");
        course.getFiling().setStudyField("0612");
        course.publish();
        em.persist(course);
        return course;
    }

    /** A draft of five days for twenty people, in which one can enrol now once it is published. */
    public Session draft(Academy host) {
        Session session = typed(course(host), host);
        session.number("SES-" + unique());
        em.persist(session);
        return session;
    }

    /** The same as a form gives it, not saved. */
    public Session typed(Course course, Academy host) {
        Session session = new Session(course, host);
        session.setStartsOn(FIRST_DAY);
        session.setEndsOn(FIRST_DAY.plusDays(4));
        session.getWindow().setOpensAt(Instant.now().minus(1, ChronoUnit.DAYS));
        session.getWindow().setClosesAt(Instant.now().plus(20, ChronoUnit.DAYS));
        session.getVenue().setPlace("Demo Barracks, Wien");
        session.setCapacity(20);
        session.setLabSeats(10);
        return session;
    }

    /** A session that everybody sees. */
    public Session published(Academy host) {
        Session session = draft(host);
        session.publish(Instant.now());
        return session;
    }

    /** A lab or another room with seats. */
    public Room room(Academy host, boolean lab, int seats) {
        Room room = new Room(host);
        room.setName("Demo room " + unique());
        room.setLab(lab);
        room.setSeats(seats);
        em.persist(room);
        return room;
    }

    /** An instructor who may sign in. */
    public Person person(Academy academy) {
        return stored(exchange.account(Role.APPLICANT, academy));
    }

    /** An instructor with an account of any role. */
    public Person person(Account account) {
        return stored(em.find(Account.class, account.getId()));
    }

    private Person stored(Account account) {
        Person person = new Person(account, "Demo", "Instructor " + unique(), PersonKind.INSTRUCTOR);
        em.persist(person);
        return person;
    }

    /** Lets a person teach ten hours in a session. */
    public Instructor instructor(Session session, Person person, Academy academy) {
        Instructor instructor = new Instructor(em.find(Session.class, session.getId()));
        instructor.setPerson(person);
        instructor.setAcademy(academy);
        instructor.setHours(BigDecimal.TEN);
        em.persist(instructor);
        return instructor;
    }

    /** Lets a guest teach ten hours in a session. */
    public Instructor guest(Session session, String name, Academy academy) {
        Instructor instructor = instructor(session, null, academy);
        instructor.setGuestName(name);
        return instructor;
    }

    /** The session as it is stored now. */
    public Session stored(Session session) {
        Session stored = em.find(Session.class, session.getId());
        stored.getShares().size();
        return stored;
    }

    /** Number of lessons that are stored for a session. */
    public long lessons(Session session) {
        return em.createQuery("select count(l) from Lesson l where l.session = :session", Long.class).setParameter("session", session).getSingleResult();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
