package org.milerasmus.course.practical.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Finds what the caller may see and do in practical tasks, for the boundaries. */
@ApplicationScoped
public class TaskStandings {

    private static final String SEAT = """
            select e from Enrolment e join fetch e.person p join fetch p.account where e.session.id = :session and p.account.id = :account
            and e.status in :taking""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    /** In the tasks of a session; nothing for who is not signed in. */
    public TaskStanding in(Session session) {
        if (caller.account().isEmpty() || caller.seesEverything()) {
            return new TaskStanding(false, caller.seesEverything(), null);
        }
        boolean keeps = hosted.isTaught(session);
        return new TaskStanding(keeps, false, keeps || !caller.is(Role.APPLICANT) ? null : seat(session));
    }

    /**
     * A task that the caller knows.
     *
     * @throws NotFound for an unknown code, and for who has nothing to do with it; the latter is audited
     */
    public PracticalTask known(String code) {
        PracticalTask task = em.createNamedQuery("PracticalTask.byCode", PracticalTask.class).setParameter("code", code).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound(PracticalTask.class, code));
        caller.require(in(task.getSession()).knows(task.getStatus()), PracticalTask.class, task.getId());
        return task;
    }

    /** The same for who keeps it or reads everything. */
    public PracticalTask seen(String code) {
        PracticalTask task = known(code);
        caller.require(in(task.getSession()).seesAll(), PracticalTask.class, task.getId());
        return task;
    }

    /** A task that the caller keeps, held until the transaction ends: of two who change it at once the later one sees what the earlier did. */
    public PracticalTask held(long id) {
        PracticalTask task = locked(id);
        requireKept(task);
        return task;
    }

    /** A task that nobody else changes, and in which nobody else begins an attempt, until the transaction ends. */
    public PracticalTask locked(long id) {
        PracticalTask task = em.find(PracticalTask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null) {
            throw new NotFound(PracticalTask.class, id);
        }
        return task;
    }

    /** Lets pass who keeps a task. */
    public void requireKept(PracticalTask task) {
        caller.require(in(task.getSession()).keeps(), PracticalTask.class, task.getId());
    }

    private Enrolment seat(Session session) {
        return em.createQuery(SEAT, Enrolment.class).setParameter("session", session.getId()).setParameter("account", caller.accountId())
                .setParameter("taking", EnrolmentStatus.TAKING_PART).getResultStream().findFirst().orElse(null);
    }
}
