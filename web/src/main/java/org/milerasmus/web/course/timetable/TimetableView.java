package org.milerasmus.web.course.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.course.session.timetable.LessonRow;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.event.schedule.ScheduleEntryResizeEvent;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.ScheduleEvent;

/** The timetable of a session as its host makes it: dragged in a calendar, or typed into a form. */
@Named
@ViewScoped
public class TimetableView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSessions sessions;

    @Inject
    private transient Timetables timetables;

    @Inject
    private transient LessonBars bars;

    @Inject
    private transient Clock clock;

    @Inject
    private LessonForm form;

    private String code;
    private Session session;
    private Week week;

    /** Reads the session and its lessons, and begins a new lesson, for who may make the timetable. */
    public void load() {
        session = sessions.view(code);
        form.begin(session);
        List<LessonRow> lessons = timetables.lessons(session.getId());
        week = new Week(bars.of(lessons), lessons, Week.opening(lessons, session.getStartsOn(), LocalDate.now(clock.withZone(session.getHost().zone()))));
    }

    /** A bar was dropped somewhere else. */
    public void moved(ScheduleEntryMoveEvent event) {
        move(event.getScheduleEvent());
    }

    /** A bar was made longer or shorter. */
    public void resized(ScheduleEntryResizeEvent event) {
        move(event.getScheduleEvent());
    }

    /** Where it must not be the bar goes back to where it was, and the page says why. */
    private void move(ScheduleEvent<?> bar) {
        LessonRow lesson = (LessonRow) bar.getData();
        try {
            timetables.move(lesson.id(), lesson.version(), bar.getStartDate(), bar.getEndDate());
            Feedback.success("lesson.moved", lesson.title());
        } catch (BusinessException refusal) {
            Feedback.error("error." + refusal.key(), refusal.args());
        }
        show(lesson.from().toLocalDate());
    }

    /** A bar was clicked. */
    public void opened(SelectEvent<ScheduleEvent<LessonRow>> event) {
        edit(event.getObject().getData());
    }

    /** Puts a lesson into the form. */
    public void edit(LessonRow lesson) {
        form.edit(session, lesson);
        show(lesson.from().toLocalDate());
    }

    /** Saves what the form has; the calendar shows where it went. */
    public void save() {
        LocalDate day = form.save();
        form.begin(session);
        show(day);
    }

    /** Takes a lesson out. */
    public void remove(LessonRow lesson) {
        timetables.remove(lesson.id(), lesson.version());
        Feedback.success("lesson.removed", lesson.title());
        form.begin(session);
        show(lesson.from().toLocalDate());
    }

    private void show(LocalDate day) {
        read(day);
        week.refresh();
    }

    private void read(LocalDate day) {
        List<LessonRow> lessons = timetables.lessons(session.getId());
        week = new Week(bars.of(lessons), lessons, day);
    }

    public LessonForm getForm() {
        return form;
    }

    public Week getWeek() {
        return week;
    }

    public Session getSession() {
        return session;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
