package org.milerasmus.course.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.session.Session;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;

/** Courses, sessions and places of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Classroom {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    /** A course that asks for nothing. */
    public Course course(Academy host) {
        return course(host, course -> { });
    }

    /** A published course with something special. */
    public Course course(Academy host, Consumer<Course> special) {
        Course course = new Course(host);
        course.number("CRS-" + unique());
        course.setTitle("Demo course " + unique());
        course.getPurpose().setAim("Demo aim");
        course.getFiling().setStudyField("0612");
        special.accept(course);
        course.publish();
        em.persist(course);
        return course;
    }

    /** An outcome of a course that leads to a competence. */
    public void outcome(Course course, CompetenceAtLevel competence) {
        LearningOutcome outcome = new LearningOutcome(em.find(Course.class, course.getId()), 0);
        outcome.setText("Demo outcome");
        outcome.leadTo(List.of(competence));
        em.persist(outcome);
    }

    /** Evidence that somebody holds every competence of the e-CF that a profile asks for, one level above what it asks for where there is one. */
    public void specialist(Person person, String profile) {
        em.createNativeQuery("insert into competence_evidence (version, person_id, competence_id, level, kind, reference, title, obtained_on)"
                + " select 1, ?, n.competence_id, least(n.level + 1, c.highest_level), 'ASSESSMENT', ?, 'Demo assessment', current_date - interval 1 day"
                + " from profile_need n join competence p on p.id = n.profile_id join competence c on c.id = n.competence_id join competence_framework f on f.id = p.framework_id"
                + " where p.code = ? and f.status = 'CURRENT' and c.kind = 'COMPETENCE'")
                .setParameter(1, person.getId()).setParameter(2, "T-" + unique()).setParameter(3, profile).executeUpdate();
    }

    /** Takes one piece of evidence away again. */
    public void forgetOne(Person person) {
        em.createNativeQuery("delete from competence_evidence where person_id = ? order by id limit 1").setParameter(1, person.getId()).executeUpdate();
    }

    /** A published session that begins in a month and can be enrolled for. */
    public Session session(Course course, int seats) {
        return session(course, seats, session -> { });
    }

    /** A draft of one. */
    public Session draft(Course course) {
        Session draft = typed(course, 1);
        em.persist(draft);
        return draft;
    }

    /** The same with something special. */
    public Session session(Course course, int seats, Consumer<Session> special) {
        Session session = typed(course, seats);
        special.accept(session);
        session.publish(Instant.now());
        em.persist(session);
        return session;
    }

    private static Session typed(Course course, int seats) {
        Session session = new Session(course, course.getHost());
        session.number("SES-" + unique());
        session.setStartsOn(LocalDate.now().plusMonths(1));
        session.setEndsOn(LocalDate.now().plusMonths(1).plusDays(4));
        session.getWindow().setOpensAt(Instant.now().minus(1, ChronoUnit.DAYS));
        session.getWindow().setClosesAt(Instant.now().plus(7, ChronoUnit.DAYS));
        session.setCapacity(seats);
        session.getVenue().setPlace("Demo hall");
        return session;
    }

    /** Changes a stored session past its boundary, as time would. */
    public void change(Session session, Consumer<Session> change) {
        change.accept(em.find(Session.class, session.getId()));
    }

    /** E-mail addresses of so many cadets of an academy. */
    public List<String> cadets(Academy academy, int people) {
        return IntStream.range(0, people).mapToObj(i -> exchange.cadet(academy).getAccount().getEmail()).toList();
    }

    /** Teaches somebody one more language. */
    public void teach(Person person, LanguageSkill skill) {
        em.find(Person.class, person.getId()).getLanguages().add(skill);
    }

    /** Somebody with a place. */
    public Enrolment place(Session session, Person person, EnrolmentStatus status) {
        Integer last = em.createNamedQuery("Enrolment.lastArrival", Integer.class).setParameter("session", session.getId()).getSingleResult();
        Enrolment one = new Enrolment(em.find(Session.class, session.getId()), em.find(Person.class, person.getId()),
                em.find(Academy.class, person.getAccount().getAcademyId()), last == null ? 1 : last + 1, status, Asked.self(Instant.now()));
        em.persist(one);
        return one;
    }

    /** Somebody with a place was absent from the only lesson of a session, which asks for a share of the minutes. */
    public void missed(Session session, Person person, int percent) {
        em.createNativeQuery("insert into attendance_rule (version, session_id, late_after, min_percent) values (1, ?, 10, ?)")
                .setParameter(1, session.getId()).setParameter(2, percent).executeUpdate();
        em.createNativeQuery("insert into lesson (version, session_id, title, kind, starts_at, ends_at)"
                + " values (1, ?, 'Demo lesson', 'LECTURE', utc_timestamp(6) - interval 1 hour, utc_timestamp(6))")
                .setParameter(1, session.getId()).executeUpdate();
        em.createNativeQuery("insert into attendance (version, lesson_id, enrolment_id, mark, minutes_late, way, noted_at, noted_by)"
                + " select 1, l.id, e.id, 'ABSENT', 0, 'ENTERED', utc_timestamp(6), 'Demo Host' from lesson l join enrolment e on e.session_id = l.session_id"
                + " where l.session_id = ? and e.person_id = ?").setParameter(1, session.getId()).setParameter(2, person.getId()).executeUpdate();
    }

    /** Number of places of which their owners have not been told. */
    public long untold(Session session) {
        return em.createQuery("select count(e) from Enrolment e where e.session.id = :session and e.announced = false", Long.class)
                .setParameter("session", session.getId()).getSingleResult();
    }

    /** The places of a session in the order of arrival. */
    public List<Enrolment> places(Session session) {
        List<Enrolment> all = em.createQuery("select e from Enrolment e join fetch e.person p join fetch p.account where e.session.id = :session order by e.arrival",
                Enrolment.class).setParameter("session", session.getId()).getResultList();
        all.forEach(one -> one.getPerson().getName());
        return all;
    }

    /** The place of somebody as it is stored now. */
    public Enrolment place(Session session, String email) {
        return places(session).stream().filter(one -> one.getPerson().getAccount().getEmail().equals(email)).reduce((first, last) -> last).orElseThrow();
    }

    /** The same as somebody sees it now. */
    public Selected seen(Session session, String email) {
        Enrolment one = place(session, email);
        return new Selected(one.getId(), one.getVersion());
    }

    /** Moves the deadline of an offered seat, as time would. */
    public void letOffersEnd(Session session) {
        em.createNativeQuery("update enrolment set offered_until = ? where session_id = ? and status = 'OFFERED'")
                .setParameter(1, Timestamp.from(Instant.now().minusSeconds(1))).setParameter(2, session.getId()).executeUpdate();
    }

    /** Who is named in the audit trail as having made the places of a session, by the place's number. */
    public List<String> makers(Session session) {
        return em.createQuery("select a.actor from AuditEntry a where a.recordType = 'Enrolment' and a.action = org.milerasmus.audit.AuditAction.CREATED"
                + " and a.recordId in :ids", String.class).setParameter("ids", places(session).stream().map(one -> one.getId().toString()).toList()).getResultList();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}
