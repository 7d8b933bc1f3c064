package org.milerasmus.demo.assessment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** The course of the first session of the demo data, held again this week for a few others. */
final class DemoRunningSession {

    private static final int OTHERS = 120;

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;

    DemoRunningSession(EntityManager em, Codes codes, Instant now) {
        this.em = em;
        this.codes = codes;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    Session create(List<Person> people, int participants) {
        Session first = em.createQuery("select s from Session s order by s.id", Session.class).setMaxResults(1).getSingleResult();
        Session session = new Session(first.getCourse(), first.getHost());
        LocalDate today = now.atZone(first.getHost().zone()).toLocalDate();
        session.setStartsOn(today.minusDays(2));
        session.setEndsOn(today.plusDays(2));
        session.setOpensAt(now.minus(40, ChronoUnit.DAYS));
        session.setClosesAt(now.minus(9, ChronoUnit.DAYS));
        session.getVenue().setPlace("Demo barracks, " + first.getHost().getCity());
        session.setCapacity(participants);
        session.number(codes.next("SES", AcademicYear.of(session.getStartsOn()).start()));
        session.publish(session.getOpensAt());
        em.persist(session);
        teach(session, people);
        List<Person> cadets = people.stream().filter(person -> person.getKind() == PersonKind.CADET).skip(OTHERS).limit(participants).toList();
        for (int i = 0; i < cadets.size(); i++) {
            em.persist(new Enrolment(session, cadets.get(i), em.find(Academy.class, cadets.get(i).getAccount().getAcademyId()), i + 1, EnrolmentStatus.SEATED,
                    Asked.self(session.getOpensAt())));
        }
        em.flush();
        return session;
    }

    /** The last two instructors, who teach in no other session of the demo data. */
    private void teach(Session session, List<Person> people) {
        List<Person> teachers = people.stream().filter(person -> person.getKind() == PersonKind.INSTRUCTOR).toList();
        teachers.subList(teachers.size() - 2, teachers.size()).forEach(person -> {
            Instructor instructor = new Instructor(session);
            instructor.setPerson(person);
            instructor.setAcademy(em.find(Academy.class, person.getAccount().getAcademyId()));
            instructor.setHours(BigDecimal.TEN);
            em.persist(instructor);
        });
    }
}
