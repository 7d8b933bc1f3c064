package org.milerasmus.course.session.timetable;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/**
 * The timetables of sessions, read by everybody and made by staff of the host or an administrator. Times are those of the clock on the
 * host's wall. Whoever saves a lesson holds its session, its people and its room, so that none of them is booked twice.
 */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Timetables {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions sessions;

    @Inject
    private Bookings bookings;

    @Inject
    private Event<Lesson.Removed> news;

    /** The lessons of a session in their order; those of a draft for its host alone, the names of people for who is signed in. */
    @PermitAll
    public List<LessonRow> lessons(long sessionId) {
        Session session = em.find(Session.class, sessionId);
        if (session == null) {
            throw new NotFound(Session.class, sessionId);
        }
        caller.require(session.getStatus() != SessionStatus.DRAFT || caller.seesEverything() || sessions.isKept(session.getHost()),
                Session.class, sessionId);
        WallClock clock = WallClock.of(session);
        boolean named = caller.account().isPresent();
        return em.createNamedQuery("Lesson.ofSession", Lesson.class).setParameter("session", sessionId).getResultStream()
                .map(lesson -> LessonRow.of(lesson, clock, named)).toList();
    }

    /** The lesson with a number to edit, or a new one. */
    public Lesson edit(long sessionId, Long id) {
        Session session = em.find(Session.class, sessionId);
        if (session == null) {
            throw new NotFound(Session.class, sessionId);
        }
        sessions.requireKept(session.getHost(), Session.class, sessionId);
        Lesson lesson = id == null ? new Lesson(session) : em.find(Lesson.class, id);
        if (lesson == null || !lesson.getSession().equals(session)) {
            throw new NotFound(Lesson.class, id);
        }
        lesson.getInstructors().size();
        return lesson;
    }

    /** What stands in the way of a lesson at a time, as things are now; nothing is booked or changed. */
    public List<Clash> clashes(@Valid Lesson typed, @NotNull LocalDateTime from, @NotNull LocalDateTime to) {
        Session session = em.find(Session.class, typed.getSession().getId());
        sessions.requireKept(session.getHost(), Session.class, session.getId());
        Lesson tried = new Lesson(session);
        fill(tried, typed, from, to);
        return bookings.clashes(tried, typed.getId());
    }

    /**
     * Saves a new lesson, or one that was edited.
     *
     * @throws RuleBroken at the field, when somebody or the room is needed elsewhere, or the time is not one of the session
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public void save(@Valid Lesson typed, @NotNull LocalDateTime from, @NotNull LocalDateTime to) {
        Session session = sessions.lockOpen(typed.getSession().getId());
        Lesson lesson = typed.getId() == null ? new Lesson(session) : stored(typed.getId(), typed.getVersion());
        Room before = lesson.getRoom();
        fill(lesson, typed, from, to);
        if (lesson.getRoom() != null && lesson.getRoom().isRetired() && !lesson.getRoom().equals(before)) {
            throw RuleBroken.at("room", "lesson.retiredRoom", lesson.getRoom().getName());
        }
        bookings.book(lesson);
        em.persist(lesson);
    }

    /** Moves a lesson, or makes it longer or shorter. */
    public void move(long id, long version, @NotNull LocalDateTime from, @NotNull LocalDateTime to) {
        Lesson lesson = locked(id, version);
        lesson.take(from, to);
        LessonRules.check(lesson);
        bookings.book(lesson);
    }

    /** Takes a lesson out of the timetable, unless somebody's attendance is noted in it. */
    public void remove(long id, long version) {
        Lesson lesson = locked(id, version);
        news.fire(new Lesson.Removed(id));
        em.remove(lesson);
    }

    private Lesson locked(long id, long version) {
        Lesson seen = em.find(Lesson.class, id);
        if (seen == null) {
            throw new NotFound(Lesson.class, id);
        }
        sessions.lockOpen(seen.getSession().getId());
        em.refresh(seen); // somebody may have moved it while this one waited
        return stored(id, version);
    }

    private Lesson stored(long id, long version) {
        Lesson lesson = em.find(Lesson.class, id);
        if (lesson == null) {
            throw new NotFound(Lesson.class, id);
        }
        lesson.requireVersion(version);
        return lesson;
    }

    private void fill(Lesson lesson, Lesson typed, LocalDateTime from, LocalDateTime to) {
        Room room = typed.getRoom() == null ? null : em.find(Room.class, typed.getRoom().getId());
        Collection<Instructor> people = typed.getInstructors().stream().map(one -> em.find(Instructor.class, one.getId())).toList();
        lesson.describe(typed, room, people);
        lesson.take(from, to);
        LessonRules.check(lesson);
    }
}
