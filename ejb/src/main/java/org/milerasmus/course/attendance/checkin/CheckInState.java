package org.milerasmus.course.attendance.checkin;

import java.time.Instant;
import java.time.LocalDate;

/** Whether one can check in to a lesson. */
public enum CheckInState {
    /** The lesson is to come, and it is not yet time to say who is there. */
    TOO_EARLY,
    /** It is another day. */
    OTHER_DAY,
    /** The time has come, and nobody has opened it. */
    NOT_OPENED,
    OPEN,
    /** The lesson has ended before somebody closed it. */
    LESSON_OVER,
    CLOSED;

    /** How check-in stands at a moment from which on one can say who is there; both days are those on the calendar of the host. */
    static CheckInState of(CheckIn checkIn, LocalDate lessonDay, LocalDate today, Instant endsAt, Instant now) {
        if (today.isAfter(lessonDay)) {
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
