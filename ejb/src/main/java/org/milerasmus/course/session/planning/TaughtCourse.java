package org.milerasmus.course.session.planning;

import java.io.Serializable;
import org.milerasmus.course.catalogue.Course;

/** A published course as a choice for a new session. */
public record TaughtCourse(String code, String title) implements Serializable {

    /** The course itself as a choice. */
    public static TaughtCourse of(Course course) {
        return new TaughtCourse(course.getCode(), course.getTitle());
    }

    /** Title and code: {@code Memory forensics (CRS-2026-00004)}. */
    public String label() {
        return "%s (%s)".formatted(title, code);
    }
}
