package org.milerasmus.course.grade;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.Share;

/**
 * A released grade with the marks that it comes from.
 *
 * @param attended      how much of the lessons
 * @param minAttendance percent of them that the host asks for; null where it asks for none
 */
public record OwnGrade(CourseGrade grade, List<OwnMark> marks, Share attended, Integer minAttendance) implements Serializable {

    /** Whether a pass does not complete the session, because too little was attended. */
    public boolean absent() {
        return grade.isPassed() && attended.isBelow(minAttendance);
    }
}
