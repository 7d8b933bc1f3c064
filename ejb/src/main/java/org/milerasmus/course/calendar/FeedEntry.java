package org.milerasmus.course.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.WallClock;

/**
 * One entry of a calendar: a lesson with its hours, or a session with its days.
 *
 * @param uid      name that stays the same when the entry is moved
 * @param revision grows with every change
 * @param from     when it begins; null for whole days
 * @param to       when it ends, excluded; null for whole days
 * @param firstDay first of whole days; null for hours
 * @param lastDay  last of whole days; null for hours
 * @param where    room and place, or the link by which one takes part; null where neither is known
 * @param about    host, code, and for hours what the clock on the host's wall shows
 * @param code     code of the session, for the address of its page
 */
record FeedEntry(String uid, long revision, String title, Instant from, Instant to, LocalDate firstDay, LocalDate lastDay, String where,
        String about, String code, boolean cancelled) {

    /** The days of a session. */
    static FeedEntry of(Session session, boolean linked) {
        return new FeedEntry("session-" + session.getId(), session.getVersion(), session.getCourse().getTitle(), null, null,
                session.getStartsOn(), session.getEndsOn(), place(session, linked), host(session), session.getCode(), isCancelled(session));
    }

    /** The hours of a lesson. */
    static FeedEntry of(Lesson lesson, boolean linked) {
        Session session = lesson.getSession();
        WallClock clock = WallClock.of(session);
        String hours = "%tR–%tR %s".formatted(clock.at(lesson.getStartsAt()), clock.at(lesson.getEndsAt()), clock.zone().getId());
        String place = place(session, linked);
        String room = lesson.getRoom() == null ? null : lesson.getRoom().getName();
        return new FeedEntry("lesson-" + lesson.getId(), lesson.getVersion(), lesson.getTitle() + " – " + session.getCourse().getTitle(),
                lesson.getStartsAt(), lesson.getEndsAt(), null, null, room == null ? place : place == null ? room : room + ", " + place,
                host(session) + "\n" + hours, session.getCode(), isCancelled(session));
    }

    private static boolean isCancelled(Session session) {
        return session.getStatus() == SessionStatus.CANCELLED;
    }

    private static String host(Session session) {
        return session.getCode() + ", " + session.getHost().getName();
    }

    private static String place(Session session, boolean linked) {
        String place = session.getVenue().getPlace();
        String link = linked ? session.getVenue().getLink() : null;
        return place == null || link == null ? place == null ? link : place : place + ", " + link;
    }
}
