package org.milerasmus.course.cataloguedesk;

import java.io.Serializable;
import org.milerasmus.course.catalogue.Course;

/** A course to choose in a form, or to follow a link to. */
public record CourseChoice(Long id, String code, String title) implements Serializable {

    /** The course itself as a choice. */
    public static CourseChoice of(Course course) {
        return new CourseChoice(course.getId(), course.getCode(), course.getTitle());
    }

    /** Title and code: {@code Memory forensics (CRS-2026-00004)}. */
    public String label() {
        return "%s (%s)".formatted(title, code);
    }

    /** The label: a choice is read by it wherever it is shown. */
    @Override
    public String toString() {
        return label();
    }
}
