package org.milerasmus.course.cataloguedesk;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.catalogue.Workload;

/**
 * A course with everything that a page about it shows.
 *
 * @param outcomes in their order
 * @param leadsTo  published courses that ask for it
 * @param partOf   published curricula that contain it
 */
public record CourseText(Course course, List<LearningOutcome> outcomes, List<CourseChoice> leadsTo, List<CourseChoice> partOf) implements Serializable {

    /** What the parts of a curriculum are worth and take together. */
    public Workload workload() {
        return Workload.of(course.getParts());
    }

    /** Hours that are spent on outcomes, where somebody has said. */
    public int outcomeHours() {
        return outcomes.stream().map(LearningOutcome::getHours).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }
}
