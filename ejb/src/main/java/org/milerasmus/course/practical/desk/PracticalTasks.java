package org.milerasmus.course.practical.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.TaskStanding;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** Practical tasks, written by the instructors of a session and the staff of its host; administrators and auditors read them. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class PracticalTasks {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TaskStandings standings;

    @Inject
    private TaskCounts counts;

    @Inject
    private Work work;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** The tasks of a session that the caller knows; none for the public. */
    @PermitAll
    public SessionTasks in(@NotNull Session session) {
        TaskStanding standing = standings.in(session);
        boolean known = standing.seesAll() || standing.place() != null;
        return new SessionTasks(standing, !known ? List.of() : em.createNamedQuery("PracticalTask.ofSession", PracticalTask.class)
                .setParameter("session", session.getId()).getResultStream().filter(task -> standing.knows(task.getStatus()))
                .map(task -> new TaskRow(task.getCode(), task.getTitle(), task.getStatus(), task.getRules().getOpensAt(), task.getRules().getClosesAt(),
                        task.getRules().getMinutes())).toList());
    }

    /**
     * Whether a task is there for the caller to be worked, and neither kept nor read.
     *
     * @throws NotFound as {@link #view} does
     */
    public boolean isWorked(String code) {
        return !standings.in(standings.known(code).getSession()).seesAll();
    }

    /**
     * A task with everything that belongs to it.
     *
     * @throws NotFound for an unknown code, and for who neither keeps nor reads it; the latter is audited
     */
    public TaskSheet view(String code) {
        PracticalTask task = standings.seen(code);
        return new TaskSheet(task, standings.in(task.getSession()).keeps(), work.evidence(task), work.questions(task),
                counts.attempts(task), counts.running(task), counts.unmarked(task));
    }

    /** The draft with the code to edit, or a new one for a session. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF})
    public PracticalTask edit(String code, String sessionCode) {
        if (code != null) {
            PracticalTask task = standings.seen(code);
            standings.requireKept(task);
            return task;
        }
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", sessionCode).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, sessionCode));
        caller.require(standings.in(session).keeps(), Session.class, session.getId());
        return new PracticalTask(session);
    }

    /**
     * Saves a new draft, or one that was edited.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF})
    public PracticalTask save(@NotNull @Valid PracticalTask edited) {
        edited.check();
        if (edited.getId() == null) {
            Session session = em.find(Session.class, edited.getSession().getId());
            caller.require(standings.in(session).keeps(), Session.class, session.getId());
            if (session.getStatus().isOver()) {
                throw RuleBroken.of("session.wrongState", session.getStatus());
            }
            edited.number(codes.next("PT", edited.getRules().getOpensAt().atZone(zone(session)).getYear()));
            em.persist(edited);
            em.flush();
            return edited;
        }
        PracticalTask stored = standings.held(edited.getId());
        stored.requireVersion(edited.getVersion());
        stored.requireDraft();
        PracticalTask saved = em.merge(edited);
        Writing.now(em, PracticalTask.class, saved.getId());
        return saved;
    }

    private static ZoneId zone(Session session) {
        return session.getHost().zone();
    }
}
