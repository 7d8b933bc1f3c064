package org.milerasmus.course.practical.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** The ways of a practical task from draft to released results. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class TaskMoves {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private TaskStandings standings;

    @Inject
    private TaskCounts counts;

    @Inject
    private Work work;

    @Inject
    private Event<PracticalReleased> news;

    @Inject
    private Clock clock;

    /** Shows a task to the participants, once it has evidence and questions. */
    public void publish(long id, long version) {
        PracticalTask task = seen(id, version);
        if (work.evidence(task).isEmpty()) {
            throw RuleBroken.of("practical.noEvidence");
        }
        if (work.questions(task).isEmpty()) {
            throw RuleBroken.of("practical.noQuestions");
        }
        task.publish(clock.instant());
    }

    /** Makes a draft of it again, as long as nobody has begun. */
    public void takeBack(long id, long version) {
        PracticalTask task = seen(id, version);
        long begun = counts.attempts(task);
        if (begun > 0) {
            throw RuleBroken.of("practical.begun", begun);
        }
        task.takeBack();
    }

    /** Closes it at another moment to come, earlier or later. */
    public void closeAt(long id, long version, @NotNull Instant closesAt) {
        seen(id, version).closeAt(closesAt, clock.instant());
    }

    /** Shows all results to all participants at once: when the task has closed, no attempt runs, and every answer is marked. */
    public void release(long id, long version) {
        PracticalTask task = seen(id, version);
        task.release(clock.instant());
        long running = counts.running(task);
        if (running > 0) {
            throw RuleBroken.of("practical.stillRunning", running);
        }
        long unmarked = counts.unmarked(task);
        if (unmarked > 0) {
            throw RuleBroken.of("practical.unmarked", unmarked);
        }
        em.flush();
        news.fire(new PracticalReleased(id));
    }

    /** Removes a draft with all that belongs to it. */
    public void discard(long id, long version) {
        PracticalTask task = seen(id, version);
        task.requireDraft();
        work.questions(task).forEach(em::remove);
        work.evidence(task).forEach(em::remove);
        em.flush();
        em.remove(task);
    }

    private PracticalTask seen(long id, long version) {
        PracticalTask task = standings.held(id);
        task.requireVersion(version);
        return task;
    }
}
