package org.milerasmus.course.record;

import java.io.Serializable;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.CourseGrade;

/**
 * What somebody has reached in a session of another academy, as the own academy reads it.
 *
 * @param attended how much of the lessons that are noted so far
 * @param below    whether that is less than the host asks for
 * @param grade    null before the release
 */
public record SentResult(long enrolmentId, String name, EnrolmentStatus status, Share attended, boolean below, CourseGrade grade) implements Serializable {
}
