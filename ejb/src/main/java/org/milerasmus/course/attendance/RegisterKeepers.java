package org.milerasmus.course.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.WallClock;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Whose registers the caller may keep: instructors those of the sessions that they teach in, staff those of their academy. */
@ApplicationScoped
public class RegisterKeepers {

    /** A class comes in before its lesson begins; who is noted earlier than that has not been seen there. */
    static final Duration AHEAD = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private SessionSeats seats;

    @Inject
    private Clock clock;

    /** Whether the caller keeps the registers of a session. */
    public boolean keeps(Session session) {
        return hosted.isTaught(session);
    }

    /** Whether the caller is staff of the host, who says what is asked for. */
    public boolean isHost(Session session) {
        return hosted.isHost(session);
    }

    /** Whether the caller may read the registers of a session. */
    public boolean reads(Session session) {
        return caller.seesEverything() || keeps(session);
    }

    /**
     * A lesson whose register the caller may read.
     *
     * @throws NotFound for anybody else; the attempt is audited
     */
    public Lesson read(long lessonId) {
        Lesson lesson = em.find(Lesson.class, lessonId);
        if (lesson == null) {
            throw new NotFound(Lesson.class, lessonId);
        }
        caller.require(reads(lesson.getSession()), Lesson.class, lessonId);
        return lesson;
    }

    /**
     * A lesson whose register the caller writes into, held as by {@link #hold}.
     *
     * @throws RuleBroken when the session is a draft or was called off
     */
    public Lesson lock(long lessonId) {
        Lesson lesson = hold(lessonId);
        Session session = lesson.getSession();
        caller.require(keeps(session), Lesson.class, lessonId);
        if (session.getStatus() != SessionStatus.PUBLISHED && session.getStatus() != SessionStatus.COMPLETED) {
            throw RuleBroken.of("attendance.sessionState", session.getStatus());
        }
        return lesson;
    }

    /**
     * A lesson of which something is to be noted, whoever the caller is. First the row of its session is locked, then its own: whoever else
     * notes something, scans, closes or releases grades waits until this transaction ends.
     */
    public Lesson hold(long lessonId) {
        Lesson lesson = em.find(Lesson.class, lessonId);
        if (lesson == null) {
            throw new NotFound(Lesson.class, lessonId);
        }
        seats.lock(lesson.getSession().getId());
        em.refresh(lesson, LockModeType.PESSIMISTIC_WRITE);
        return lesson;
    }

    /** Whether one can say of a lesson who is there: from {@link #opens} on. */
    public boolean isBegun(Lesson lesson) {
        return !clock.instant().isBefore(opens(lesson).toInstant());
    }

    /** Refuses to say that somebody was there, or was not, before one can. */
    public void requireBegun(Lesson lesson) {
        if (!isBegun(lesson)) {
            throw RuleBroken.of("attendance.notYet", opens(lesson));
        }
    }

    /** From when on one can say of a lesson who is there, on the clock of the host. */
    public ZonedDateTime opens(Lesson lesson) {
        return at(lesson, lesson.getStartsAt().minus(AHEAD));
    }

    /** A moment on the clock of the host. */
    public ZonedDateTime at(Lesson lesson, Instant moment) {
        return moment.atZone(WallClock.of(lesson.getSession()).zone());
    }

    /** The day of a lesson on the calendar of the host. */
    public LocalDate day(Lesson lesson) {
        return WallClock.of(lesson.getSession()).at(lesson.getStartsAt()).toLocalDate();
    }

    /** Today on the calendar of the host. */
    public LocalDate today(Lesson lesson) {
        return WallClock.of(lesson.getSession()).at(clock.instant()).toLocalDate();
    }

    /** The caller notes something now. */
    public Noting noting(AttendanceWay way) {
        return new Noting(clock.instant(), caller.account().map(Account::getDisplayName).orElseThrow(), way);
    }
}
