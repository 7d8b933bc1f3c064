package org.milerasmus.course.grade;

import java.io.Serializable;
import java.util.List;

/** A released grade with the marks that it comes from. */
public record OwnGrade(CourseGrade grade, List<OwnMark> marks) implements Serializable {
}
