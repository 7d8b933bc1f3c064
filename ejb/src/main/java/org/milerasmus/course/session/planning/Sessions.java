package org.milerasmus.course.session.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionMoved;
import org.milerasmus.course.session.SessionResized;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;

/** Sessions as their hosts plan them: drafted, published, cancelled or completed by staff of the host, or by an administrator. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Sessions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HostedSessions hosted;

    @Inject
    private PlannedLessons lessons;

    @Inject
    private Codes codes;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** The session with the code to edit, or a new draft, for who may save it. */
    public Session edit(String code) {
        if (code == null) {
            return new Session();
        }
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
        hosted.requireKept(session.getHost(), Session.class, code);
        session.getShares().size();
        return session;
    }

    /**
     * Saves a new draft of a published course, or a session that was edited. What participants rely on stays as it was published, and nobody
     * loses a seat.
     *
     * @throws RuleBroken with all that forbids it
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public Session save(@Valid Session edited) {
        hosted.requireKept(edited.getHost(), Session.class, edited.getId());
        if (edited.getId() == null) {
            edited.check();
            return begin(edited);
        }
        Session stored = hosted.lockOpen(edited.getId());
        stored.requireVersion(edited.getVersion());
        boolean resized = stored.getCapacity() != edited.getCapacity() || !stored.getShares().equals(edited.getShares());
        RuleBroken.checkAll(edited::check, () -> Promises.check(stored, edited), () -> lessons.check(edited), () -> write(edited, resized));
        return stored;
    }

    /** Who has a seat is known to who hears of the new size: it is told even where another rule is broken already, and then nothing is kept. */
    private void write(Session edited, boolean resized) {
        em.merge(edited);
        em.flush();
        if (resized) {
            news.fire(new SessionResized(edited.getId(), edited.getCapacity()));
        }
    }

    private Session begin(Session draft) {
        Course course = em.find(Course.class, draft.getCourse().getId());
        requireTaught(course);
        draft.number(codes.next("SES", AcademicYear.of(draft.getStartsOn()).start()));
        em.persist(draft);
        return draft;
    }

    private static void requireTaught(Course course) {
        if (course.getStatus() != CourseStatus.PUBLISHED) {
            throw RuleBroken.at("course", "session.courseNotTaught", course.getTitle());
        }
    }

    /**
     * Shows a draft to everybody.
     *
     * @throws RuleBroken when its course is not in the catalogue any more
     */
    public void publish(long id, long version) {
        Session session = owned(id, version);
        requireTaught(em.find(Course.class, session.getCourse().getId(), LockModeType.PESSIMISTIC_WRITE)); // who withdraws it meanwhile waits, and finds this session
        session.publish(clock.instant());
        news.fire(new SessionMoved(id, session.getStatus()));
    }

    /** Takes a session back; whoever has a seat hears of it with the reason. Rooms and instructors are free again. */
    public void cancel(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Session session = owned(id, version);
        session.cancel(reason);
        news.fire(new SessionMoved(id, session.getStatus()));
    }

    /** Notes that a session was held, from its last day on. */
    public void complete(long id, long version) {
        Session session = owned(id, version);
        session.complete(clock.instant());
        news.fire(new SessionMoved(id, session.getStatus()));
    }

    /** Removes a draft with its timetable and its instructors: nobody has seen it. */
    public void discard(long id, long version) {
        Session session = owned(id, version);
        if (session.getStatus() != SessionStatus.DRAFT) {
            throw RuleBroken.of("session.wrongState", session.getStatus());
        }
        lessons.discard(session);
        em.flush();
        em.createNamedQuery("Instructor.ofSession", Instructor.class).setParameter("session", id).getResultList().forEach(em::remove);
        em.remove(session);
    }

    private Session owned(long id, long version) {
        Session session = hosted.lock(id);
        session.requireVersion(version);
        return session;
    }
}
