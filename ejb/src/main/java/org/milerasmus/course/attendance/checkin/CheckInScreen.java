package org.milerasmus.course.attendance.checkin;

import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import org.milerasmus.course.attendance.register.LessonFacts;
import org.milerasmus.course.attendance.register.RegisterLine;

/**
 * What the screen in front of a class shows.
 *
 * @param state       whether one can check in
 * @param address     what the square holds; null when one cannot check in
 * @param secondsLeft until the code turns over
 * @param opensAt     from when on it can be opened; this moment and the others on the clock of the host
 * @param openedAt    when check-in was opened last; null when it never was
 * @param closedAt    when check-in was closed; null when it was not
 * @param people      how many take part
 * @param there       those who are there, the last one first
 * @param missing     how many of whom nothing is noted
 */
public record CheckInScreen(LessonFacts lesson, CheckInState state, String address, long secondsLeft, ZonedDateTime opensAt,
        ZonedDateTime openedAt, ZonedDateTime closedAt, int people, List<RegisterLine> there, long missing) implements Serializable {
}
