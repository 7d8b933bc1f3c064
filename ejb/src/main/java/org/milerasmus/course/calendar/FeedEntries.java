package org.milerasmus.course.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.course.session.timetable.Lesson;

/** Where the entries of calendars come from: each reason for which somebody is concerned is one more query of sessions or lessons. */
@ApplicationScoped
public class FeedEntries {

    /** What everybody knows of: drafts are plans. */
    private static final Set<SessionStatus> KNOWN = EnumSet.complementOf(EnumSet.of(SessionStatus.DRAFT));

    /** Places that somebody goes to, or went to; and those of sessions that are called off, so that calendars tell. */
    private static final Set<EnrolmentStatus> PLACES = EnumSet.of(EnrolmentStatus.SEATED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED,
            EnrolmentStatus.CANCELLED);

    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 400;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What a person teaches, and what the person has a seat in. */
    List<FeedEntry> ofAccount(long account) {
        Set<Session> sessions = new LinkedHashSet<>(sessions("Feed.sessionsTaughtBy", account).getResultList());
        sessions.addAll(sessions("Feed.sessionsTakenPartInBy", account).setParameter("places", PLACES).getResultList());
        Set<Lesson> lessons = new LinkedHashSet<>(lessons("Feed.lessonsTaughtBy", account).getResultList());
        lessons.addAll(lessons("Feed.lessonsTakenPartInBy", account).setParameter("places", PLACES).getResultList());
        return entries(sessions, lessons, true);
    }

    /** What an academy hosts, and what its instructors teach elsewhere. */
    List<FeedEntry> ofAcademy(long academy) {
        Set<Session> sessions = new LinkedHashSet<>(sessions("Feed.sessionsHostedBy", academy).getResultList());
        sessions.addAll(sessions("Feed.sessionsTaughtFrom", academy).getResultList());
        Set<Lesson> lessons = new LinkedHashSet<>(lessons("Feed.lessonsHostedBy", academy).getResultList());
        lessons.addAll(lessons("Feed.lessonsTaughtFrom", academy).getResultList());
        return entries(sessions, lessons, false);
    }

    private static List<FeedEntry> entries(Set<Session> sessions, Set<Lesson> lessons, boolean linked) {
        List<FeedEntry> all = new ArrayList<>();
        sessions.forEach(session -> all.add(FeedEntry.of(session, linked)));
        lessons.forEach(lesson -> all.add(FeedEntry.of(lesson, linked)));
        return all;
    }

    private TypedQuery<Session> sessions(String query, long whose) {
        return em.createNamedQuery(query, Session.class).setParameter("whose", whose).setParameter("known", KNOWN)
                .setParameter("from", today().minusDays(DAYS_BACK)).setParameter("to", today().plusDays(DAYS_AHEAD));
    }

    private TypedQuery<Lesson> lessons(String query, long whose) {
        return em.createNamedQuery(query, Lesson.class).setParameter("whose", whose).setParameter("known", KNOWN)
                .setParameter("from", today().minusDays(DAYS_BACK).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("to", today().plusDays(DAYS_AHEAD).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
