package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStand;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.planning.Instructors;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.course.session.timetable.LessonRow;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.course.timetable.LessonBars;
import org.milerasmus.web.course.timetable.Week;

/** One session: where and when, its seats, who teaches, its timetable, and how far its host can change it. */
@Named
@ViewScoped
public class SessionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSessions openSessions;

    @Inject
    private transient Instructors instructors;

    @Inject
    private transient Timetables timetables;

    @Inject
    private transient LessonBars bars;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private String code;
    private Session session;
    private List<Instructor> teachers = List.of();
    private Week week;

    /** Reads the session as the caller may see it. */
    public void load() {
        session = openSessions.view(code);
        if (caller.account().isPresent()) {
            teachers = instructors.of(session.getId());
        }
        List<LessonRow> lessons = timetables.lessons(session.getId());
        week = new Week(bars.of(lessons), lessons, Week.opening(lessons, session.getStartsOn(), LocalDate.now(clock.withZone(session.getHost().zone()))));
    }

    /** Whether the caller plans this session: staff of its host, or an administrator. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && session.getHost().getId().equals(caller.academyId());
    }

    /** Whether the caller may still change it. */
    public boolean isChangeable() {
        return isMine() && !session.getStatus().isOver();
    }

    public boolean isDraft() {
        return session.getStatus() == SessionStatus.DRAFT;
    }

    public boolean isPublished() {
        return session.getStatus() == SessionStatus.PUBLISHED;
    }

    /** Whether its last day has come, on the calendar of the host. */
    public boolean isOver() {
        return !LocalDate.now(clock.withZone(session.getHost().zone())).isBefore(session.getEndsOn());
    }

    /** How it stands; null for a draft. */
    public SessionStand getStand() {
        return SessionStand.of(session.getStatus(), session.getWindow().getOpensAt(), session.getWindow().getClosesAt(), clock.instant());
    }

    public List<Instructor> getTeachers() {
        return teachers;
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
