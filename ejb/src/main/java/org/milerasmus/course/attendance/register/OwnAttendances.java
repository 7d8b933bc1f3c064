package org.milerasmus.course.attendance.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** What participants see of their own attendance. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class OwnAttendances {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Attendances attendances;

    /** What is noted of one of the caller's enrolments. */
    public OwnAttendance of(long enrolmentId) {
        Enrolment enrolment = em.find(Enrolment.class, enrolmentId);
        if (enrolment == null) {
            throw new NotFound(Enrolment.class, enrolmentId);
        }
        caller.require(Objects.equals(enrolment.getPerson().getAccount().getId(), caller.accountId()), Enrolment.class, enrolmentId);
        List<Noted> noted = attendances.ofEnrolment(enrolmentId);
        Map<Long, Noted> byLesson = noted.stream().collect(Collectors.toMap(Noted::lessonId, Function.identity()));
        List<OwnAttendance.Line> lines = em.createNamedQuery("Lesson.ofSession", Lesson.class).setParameter("session", enrolment.getSession().getId())
                .getResultStream().filter(lesson -> byLesson.containsKey(lesson.getId()))
                .map(lesson -> new OwnAttendance.Line(LessonFacts.of(lesson), byLesson.get(lesson.getId()))).toList();
        return new OwnAttendance(lines, Share.of(noted), attendances.rule(enrolment.getSession()).getMinPercent());
    }
}
