package org.milerasmus.course.attendance.checkin;

import java.io.Serializable;
import org.milerasmus.course.attendance.Lateness;
import org.milerasmus.course.attendance.register.LessonFacts;

/** Somebody who has scanned the code of a lesson: how the person stands who presses the button now, or has pressed it. */
public record Scan(LessonFacts lesson, Lateness stands) implements Serializable {
}
