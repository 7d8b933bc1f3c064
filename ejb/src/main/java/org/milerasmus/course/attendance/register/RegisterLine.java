package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Participant;

/**
 * One participant in the register of a lesson.
 *
 * @param noted null when nothing is noted yet
 */
public record RegisterLine(Participant who, Noted noted) implements Serializable {

    /** The mark; null when nothing is noted yet. */
    public AttendanceMark mark() {
        return noted == null ? null : noted.mark();
    }

    /** The version that the reader sees; null when nothing is noted yet. */
    public Long version() {
        return noted == null ? null : noted.version();
    }
}
