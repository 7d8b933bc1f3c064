package org.milerasmus.web.course.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.milerasmus.course.session.timetable.LessonRow;
import org.milerasmus.web.text.Formats;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/**
 * Lessons as the bars of a calendar, in the words of the reader. The calendar counts in hours of the host's clock, whatever its zone;
 * whether lessons may be at the same time is asked of the timetables of all hosts, not of the calendar.
 */
@ApplicationScoped
public class LessonBars {

    @Inject
    private Formats formats;

    /** The bars of a timetable. */
    public ScheduleModel of(List<LessonRow> lessons) {
        ScheduleModel model = new DefaultScheduleModel();
        lessons.forEach(lesson -> model.addEvent(DefaultScheduleEvent.<LessonRow>builder().data(lesson).startDate(lesson.from()).endDate(lesson.to())
                .title(title(lesson)).overlapAllowed(true).styleClass("lesson-" + lesson.kind().name().toLowerCase(Locale.ROOT)).build()));
        return model;
    }

    private String title(LessonRow lesson) {
        String title = formats.text("lesson.bar", lesson.kind(), lesson.title());
        return lesson.room() == null ? title : title + " · " + lesson.room();
    }
}
