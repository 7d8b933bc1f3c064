package org.milerasmus.course.cataloguedesk;

import java.io.Serializable;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.catalogue.CourseStatus;

/**
 * Which courses of a host to list for its staff; null means any.
 *
 * @param words parts of the title or the code
 */
public record CourseFilter(String words, CourseStatus status, CourseKind kind) implements Serializable {
}
