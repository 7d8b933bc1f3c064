package org.milerasmus.course.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.course.session.Session;

/** Reckons the grade books of schemes. */
@ApplicationScoped
public class Reckoning {

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    @Inject
    private Attendances attendances;

    /** What the marks and the registers lead to as they are now. */
    public GradeBook of(Scheme scheme) {
        scheme.getSteps().size();
        return GradeBook.of(scheme, hosts.assessments(scheme), books.participants(scheme), books.of(scheme), presence(scheme.getSession()));
    }

    /** The registers are read where something is asked for alone. */
    private Presence presence(Session session) {
        Integer minimum = attendances.rule(session).getMinPercent();
        return new Presence(minimum, minimum == null ? Map.of() : attendances.shares(session.getId()));
    }

    /** Whether a grade completes the session: passed, and the host's share of the lessons attended. */
    public boolean completes(CourseGrade grade) {
        return grade.isPassed() && !attendances.share(grade.getEnrolment().getId()).isBelow(attendances.rule(grade.getScheme().getSession()).getMinPercent());
    }
}
