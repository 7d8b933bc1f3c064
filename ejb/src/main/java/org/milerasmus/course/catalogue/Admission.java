package org.milerasmus.course.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.shared.text.Typed;

/**
 * What participants must have before a course begins. What is null or empty is not asked for. It is a look at the course and not
 * embedded in it: EclipseLink does not write a collection of values that is embedded.
 */
public final class Admission {

    private final Course course;

    Admission(Course course) {
        this.course = course;
    }

    /** Asks for these courses and competences, instead of those before. */
    public void require(Collection<Course> before, Collection<CompetenceAtLevel> known) {
        CompetenceList.check(known);
        course.requiredCourses.clear();
        course.requiredCourses.addAll(before);
        course.requiredCompetences.clear();
        course.requiredCompetences.addAll(known);
    }

    /** Clearance that participants need to the last day. */
    public ClearanceLevel getMinClearance() {
        return course.minClearance;
    }

    public void setMinClearance(ClearanceLevel minClearance) {
        course.minClearance = minClearance;
    }

    /** Lowest STANAG 6001 profile in the language of instruction, such as {@code 2221}. */
    public String getMinSlp() {
        return course.minSlp;
    }

    public void setMinSlp(String minSlp) {
        course.minSlp = Typed.orNull(minSlp);
    }

    /** Courses that must be passed before. */
    public Set<Course> getCourses() {
        return course.requiredCourses;
    }

    /** Competences that must be there before, at least at these levels. */
    public List<CompetenceAtLevel> getCompetences() {
        return course.requiredCompetences;
    }
}
