package org.milerasmus.demo.assessment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.Total;
import org.milerasmus.course.mark.AssessmentMark;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.demo.session.DemoRunningSession;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.code.Codes;

/** An exam, a report with a rubric and a presentation in two sessions: in one released with an open appeal, in the other half marked. */
public final class DemoAssessments {

    /** Cadets who are in other sessions. */
    private static final int OTHERS = 120;
    private static final int RUNNING_PARTICIPANTS = 8;
    private static final int PASS = 50;
    private static final Duration SINCE_RELEASE = Duration.ofDays(3);

    private final EntityManager em;
    private final DemoSchemes schemes;
    private final Codes codes;
    private final Instant now;

    public DemoAssessments(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.schemes = new DemoSchemes(em, PASS);
        this.now = clock.instant();
    }

    /** The assessments of the session that is over, and those of one that is held now. */
    public void create(List<Person> people) {
        em.createQuery("select s from Session s where s.status = :held order by s.id", Session.class).setParameter("held", SessionStatus.COMPLETED)
                .setMaxResults(1).getResultStream().findFirst().ifPresent(this::release);
        Session running = running(people);
        Scheme scheme = schemes.fixed(running);
        List<Enrolment> participants = participants(running);
        List<Assessment> assessments = schemes.assessments(scheme);
        participants.subList(0, participants.size() / 2).forEach(one -> assessments.forEach(assessment -> mark(assessment, one, true)));
        scheme.marked(now);
        em.flush();
        em.createNativeQuery("update enrolment set announced = true").executeUpdate(); // nobody gets a mail of the past
    }

    /** The course of the first session, held again this week, with the last two instructors, who teach in no other session. */
    private Session running(List<Person> people) {
        Session first = em.createQuery("select s from Session s order by s.id", Session.class).setMaxResults(1).getSingleResult();
        DemoRunningSession week = new DemoRunningSession(em, codes, now);
        Session session = week.of(first.getCourse(), RUNNING_PARTICIPANTS);
        List<Person> teachers = people.stream().filter(person -> person.getKind() == PersonKind.INSTRUCTOR).toList();
        teachers.subList(teachers.size() - 2, teachers.size()).forEach(person -> week.teach(session, person));
        week.enrol(session, people.stream().filter(person -> person.getKind() == PersonKind.CADET).skip(OTHERS).limit(RUNNING_PARTICIPANTS).toList());
        return session;
    }

    private void release(Session session) {
        Scheme scheme = schemes.fixed(session);
        Instant released = now.minus(SINCE_RELEASE);
        List<Assessment> assessments = schemes.assessments(scheme);
        scheme.marked(released);
        scheme.release("Demo Coordinator", true, released);
        List<CourseGrade> grades = new ArrayList<>();
        for (Enrolment one : participants(session)) {
            Map<Assessment, Judged> counts = new HashMap<>();
            assessments.forEach(assessment -> counts.put(assessment, mark(assessment, one, one.getStatus() == EnrolmentStatus.COMPLETED)));
            grades.add(new CourseGrade(scheme, one, Total.of(assessments, counts, PASS).orElseThrow(), released.atZone(session.getHost().zone()).toLocalDate()));
        }
        grades.forEach(em::persist);
        grades.stream().filter(grade -> !grade.isPassed()).findFirst().ifPresent(grade ->
                em.persist(new Appeal(grade, "The second page of my report seems not to have been read. (Invented text of the demo data.)", now.minus(Duration.ofDays(1)))));
        em.flush();
    }

    /** Both markers of an assessment are of one mind; who has passed has good marks. */
    private Judged mark(Assessment assessment, Enrolment one, boolean good) {
        List<BigDecimal> points = assessment.getCriteria().stream().map(criterion -> BigDecimal.valueOf(criterion.getPoints() * (good ? 7L + one.getArrival() % 4 : 4) / 10)).toList();
        Judged judged = Judged.marked(points.isEmpty() ? BigDecimal.valueOf(good ? 24L + (one.getArrival() * 7L + assessment.getWeight()) % 16 : 14)
                : points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        for (Marker marker : Marker.values()) {
            if (marker == Marker.FIRST || assessment.getSecondMarker() != null) {
                AssessmentMark mark = new AssessmentMark(assessment, one, marker);
                mark.give(judged, points, good ? null : "More is needed next time. (Invented)", "Demo Instructor", now.minus(SINCE_RELEASE));
                em.persist(mark);
            }
        }
        return judged;
    }

    private List<Enrolment> participants(Session session) {
        return em.createNamedQuery("Enrolment.inSession", Enrolment.class).setParameter("session", session.getId())
                .setParameter("statuses", EnrolmentStatus.TAKING_PART).getResultList();
    }
}
