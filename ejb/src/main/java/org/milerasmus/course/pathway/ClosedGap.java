package org.milerasmus.course.pathway;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.gap.NeedFinding;

/**
 * A gap with the courses that close it.
 *
 * @param courses by title; empty when none does
 */
public record ClosedGap(NeedFinding gap, List<ClosingCourse> courses) implements Serializable {

    /** Courses that are named for one gap. */
    static final int MOST = 5;

    public ClosedGap {
        courses = List.copyOf(courses);
    }

    /** Chooses from all courses those that lead to what is missing, high enough; each once, though several of its outcomes do. */
    static ClosedGap of(NeedFinding gap, Collection<ClosingCourse> all) {
        Map<String, ClosingCourse> each = new LinkedHashMap<>();
        all.stream().filter(course -> course.competenceId().equals(gap.competence().id()) && course.reaches(gap.needed()))
                .forEach(course -> each.putIfAbsent(course.code(), course));
        return new ClosedGap(gap, each.values().stream().limit(MOST).toList());
    }
}
