package org.milerasmus.course.grade.own;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.CourseGrade;

/**
 * A released grade with the marks that it comes from.
 *
 * @param attended      how much of the lessons
 * @param minAttendance percent of them that the host asks for; null where it asks for none
 */
public record OwnGrade(CourseGrade grade, List<OwnMark> marks, Share attended, Integer minAttendance) implements Serializable {

    /** Whether a pass has not completed the session, because too little was attended. */
    public boolean absent() {
        return grade.isPassed() && grade.getEnrolment().getStatus() == EnrolmentStatus.NOT_COMPLETED && attended.isBelow(minAttendance);
    }
}
