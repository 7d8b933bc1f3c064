package org.milerasmus.course.attendance.checkin;

import java.time.Instant;
import java.time.LocalDate;

/** Whether one can check in to a lesson. */
public enum CheckInState {
    /** It is another day. */
    OTHER_DAY,
    /** The day has come, and nobody has opened it. */
    NOT_OPENED,
    OPEN,
    /** The lesson has ended before somebody closed it. */
    LESSON_OVER,
    CLOSED;

    /** How check-in stands at a moment; both days are those on the calendar of the host. */
    static CheckInState of(CheckIn checkIn, LocalDate lessonDay, LocalDate today, Instant endsAt, Instant now) {
        if (!lessonDay.equals(today)) {
            return OTHER_DAY;
        }
        if (checkIn != null && !checkIn.isOpen()) {
            return CLOSED;
        }
        if (!now.isBefore(endsAt)) {
            return LESSON_OVER;
        }
        return checkIn == null ? NOT_OPENED : OPEN;
    }
}
