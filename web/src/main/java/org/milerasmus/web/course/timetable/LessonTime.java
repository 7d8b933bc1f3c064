package org.milerasmus.web.course.timetable;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.milerasmus.course.session.timetable.LessonRow;

/** Day and hours of a lesson as they are typed, on the clock of the host. */
public class LessonTime implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime FIRST_HOUR = LocalTime.of(9, 0);
    private static final LocalTime SECOND_HOUR = LocalTime.of(10, 30);

    private LocalDate day;
    private LocalTime from;
    private LocalTime to;

    /** The hours of a first lesson of a day. */
    static LessonTime on(LocalDate day) {
        LessonTime time = new LessonTime();
        time.day = day;
        time.from = FIRST_HOUR;
        time.to = SECOND_HOUR;
        return time;
    }

    /** Those of a lesson of the timetable. */
    static LessonTime of(LessonRow row) {
        LessonTime time = new LessonTime();
        time.day = row.from().toLocalDate();
        time.from = row.from().toLocalTime();
        time.to = row.to().toLocalTime();
        return time;
    }

    LocalDateTime begins() {
        return day.atTime(from);
    }

    /** A lesson until midnight ends when the next day begins. */
    LocalDateTime ends() {
        return to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** When it begins. */
    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    /** When it ends. */
    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }
}
