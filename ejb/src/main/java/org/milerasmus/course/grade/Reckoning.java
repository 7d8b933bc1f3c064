package org.milerasmus.course.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.mark.MarkBooks;

/** Reckons the grade books of schemes. */
@ApplicationScoped
public class Reckoning {

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    /** What the marks lead to as they are now. */
    public GradeBook of(Scheme scheme) {
        scheme.getSteps().size();
        return GradeBook.of(scheme, hosts.assessments(scheme), books.participants(scheme), books.of(scheme));
    }
}
