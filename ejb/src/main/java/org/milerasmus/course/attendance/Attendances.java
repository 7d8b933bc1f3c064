package org.milerasmus.course.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;

/** What is noted, for boundaries: whether their caller may know it is for them to say. Assessments and certificates ask for shares here. */
@ApplicationScoped
public class Attendances {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<Object> news;

    /** The share that each participant of a session has attended, by the number of the enrolment; of whom nothing is noted is missing. */
    public Map<Long, Share> shares(long sessionId) {
        return ofSession(sessionId).stream().collect(Collectors.groupingBy(Noted::enrolmentId,
                Collectors.collectingAndThen(Collectors.toList(), Share::of)));
    }

    /** The share that somebody has attended of a session. */
    public Share share(long enrolmentId) {
        return Share.of(ofEnrolment(enrolmentId));
    }

    /** All that is noted in the lessons of a session. */
    public List<Noted> ofSession(long sessionId) {
        return noted("Attendance.ofSession", sessionId);
    }

    /** All that is noted in a lesson. */
    public List<Noted> ofLesson(long lessonId) {
        return noted("Attendance.ofLesson", lessonId);
    }

    /** All that is noted of an enrolment. */
    public List<Noted> ofEnrolment(long enrolmentId) {
        return noted("Attendance.ofEnrolment", enrolmentId);
    }

    private List<Noted> noted(String query, long of) {
        return em.createNamedQuery(query, Noted.class).setParameter("of", of).getResultList();
    }

    /** Those who take part in a session, and those who have, by name. */
    public List<Participant> participants(long sessionId) {
        return em.createNamedQuery("Attendance.participants", Participant.class).setParameter("session", sessionId)
                .setParameter("taking", EnrolmentStatus.TAKING_PART).getResultList();
    }

    /** What is noted of somebody in a lesson, to be changed by who holds the rows of session and lesson. */
    public Optional<Attendance> find(Lesson lesson, Enrolment enrolment) {
        return em.createNamedQuery("Attendance.of", Attendance.class).setParameter("lesson", lesson.getId())
                .setParameter("enrolment", enrolment.getId()).getResultStream().findFirst();
    }

    /** Notes the same of everybody of whom nothing is noted; for who holds the rows of session and lesson. How many they are. */
    public int noteOthers(Lesson lesson, AttendanceMark mark, Noting noting) {
        List<Enrolment> others = em.createNamedQuery("Attendance.notNoted", Enrolment.class).setParameter("lesson", lesson.getId())
                .setParameter("session", lesson.getSession().getId()).setParameter("taking", EnrolmentStatus.TAKING_PART).getResultList();
        for (Enrolment one : others) {
            Attendance attendance = new Attendance(lesson, one);
            attendance.note(mark, null, null, noting);
            em.persist(attendance);
        }
        changed(lesson.getSession(), others);
        return others.size();
    }

    /** Tells who listens that something else counts of participants now; for who holds the row of the session. */
    public void changed(Session session, Collection<Enrolment> participants) {
        news.fire(new AttendanceChanged(session.getId(), participants.stream().map(Enrolment::getId).collect(Collectors.toSet())));
    }

    /** What the host asks for in a session; nothing is stored by asking. */
    public AttendanceRule rule(Session session) {
        return em.createNamedQuery("AttendanceRule.ofSession", AttendanceRule.class).setParameter("session", session.getId()).getResultStream()
                .findFirst().orElseGet(() -> new AttendanceRule(session));
    }
}
