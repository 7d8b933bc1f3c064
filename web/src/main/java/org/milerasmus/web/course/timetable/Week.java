package org.milerasmus.web.course.timetable;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.milerasmus.course.session.timetable.LessonRow;
import org.primefaces.PrimeFaces;
import org.primefaces.model.ScheduleModel;

/**
 * A timetable as it is shown: bars in a calendar, and the same as a table.
 *
 * @param bars    of the calendar
 * @param lessons of the table
 * @param first   day on which the calendar opens
 */
public record Week(ScheduleModel bars, List<LessonRow> lessons, LocalDate first) implements Serializable {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    /** The day on which a calendar opens: today while the lessons are given, else that of the first one; where there is none, the first of the session. */
    public static LocalDate opening(List<LessonRow> lessons, LocalDate begins, LocalDate today) {
        LocalDate from = lessons.stream().map(lesson -> lesson.from().toLocalDate()).min(LocalDate::compareTo).orElse(begins);
        LocalDate to = lessons.stream().map(lesson -> lesson.to().toLocalDate()).max(LocalDate::compareTo).orElse(begins);
        return today.isBefore(from) || today.isAfter(to) ? from : today;
    }

    /**
     * Lets the calendar that is shown already read the bars anew, on this day and between these hours. Drawn anew, it would leave a calendar
     * behind that still answers to the size of the window.
     */
    void refresh() {
        PrimeFaces.current().executeScript("""
                PF('schedule').calendar.setOption('slotMinTime','%s');PF('schedule').calendar.setOption('slotMaxTime','%s');\
                PF('schedule').calendar.gotoDate('%s');PF('schedule').update()""".formatted(from(), to(), first));
    }

    /** The hour at which the days of the calendar begin: seven, or earlier where a lesson does. */
    public String from() {
        return lessons.stream().map(lesson -> lesson.from().toLocalTime().withMinute(0)).filter(MORNING::isAfter).min(LocalTime::compareTo)
                .orElse(MORNING).toString();
    }

    /** The hour at which they end: nineteen, or later where a lesson does. */
    public String to() {
        boolean late = lessons.stream().map(LessonRow::to).map(LocalDateTime::toLocalTime)
                .anyMatch(end -> end.isAfter(EVENING) || end.equals(LocalTime.MIDNIGHT));
        return late ? "24:00" : EVENING.toString();
    }
}
