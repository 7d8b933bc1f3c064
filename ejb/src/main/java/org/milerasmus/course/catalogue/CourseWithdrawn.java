package org.milerasmus.course.catalogue;

/** A host takes a course out of the catalogue; fired in the transaction that does, and an observer may refuse it. */
public record CourseWithdrawn(long courseId) {
}
