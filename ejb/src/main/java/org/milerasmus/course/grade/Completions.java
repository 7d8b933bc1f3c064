package org.milerasmus.course.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.attendance.AttendanceChanged;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.move.SessionSeats;

/**
 * Who has completed a session follows its registers after the release of the grades, too. Both hold the row of the session, so that a
 * register is put right before the release, which then sees it, or after it.
 */
@ApplicationScoped
class Completions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HostSchemes hosts;

    @Inject
    private Reckoning reckoning;

    @Inject
    private SessionSeats seats;

    void changed(@Observes AttendanceChanged event) {
        em.flush();
        hosts.find(event.sessionId()).filter(scheme -> scheme.getStatus() == SchemeStatus.RELEASED && scheme.isClosing())
                .ifPresent(scheme -> grades(scheme, event.enrolments()).forEach(grade -> seats.close(grade.getEnrolment(), reckoning.completes(grade))));
    }

    private List<CourseGrade> grades(Scheme scheme, Set<Long> enrolments) {
        return em.createNamedQuery("CourseGrade.ofScheme", CourseGrade.class).setParameter("scheme", scheme.getId()).getResultStream()
                .filter(grade -> enrolments.contains(grade.getEnrolment().getId()) && EnrolmentStatus.TAKING_PART.contains(grade.getEnrolment().getStatus()))
                .toList();
    }
}
