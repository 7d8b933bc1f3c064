package org.milerasmus.course.practical.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.TaskWork;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.Typed;

/** Instructors read answers and give points for them. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Markings {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TaskStandings standings;

    @Inject
    private Work work;

    @Inject
    private Clock clock;

    /** The attempts at a task by the names of the participants, with the points so far. */
    public List<AttemptLine> attempts(@NotBlank String code) {
        PracticalTask task = standings.seen(code);
        Instant now = clock.instant();
        TaskWork all = work.of(task, em.createNamedQuery("Attempt.ofTask", Attempt.class).setParameter("task", task.getId()).getResultList());
        return all.attempts().stream().map(one -> new AttemptLine(one.attempt(), all.score(one), one.attempt().isOver(now))).toList();
    }

    /**
     * Gives points for an answer, in the place of those that were given before or automatically.
     *
     * @param version of the answer that was read
     * @param points  0 to the points of the question
     * @param remark  what the participant reads with them, or null
     * @throws Stale when another instructor has marked it since
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF})
    public void mark(long answerId, long version, @NotNull Integer points, @Size(max = 1000) String remark) {
        GivenAnswer answer = em.find(GivenAnswer.class, answerId, LockModeType.PESSIMISTIC_WRITE);
        if (answer == null) {
            throw new NotFound(GivenAnswer.class, answerId);
        }
        PracticalTask task = answer.getAttempt().getTask();
        caller.require(standings.in(task.getSession()).keeps(), GivenAnswer.class, answerId);
        standings.locked(task.getId()).requireStatus(PracticalTaskStatus.PUBLISHED);
        if (!answer.getAttempt().isOver(clock.instant())) {
            throw RuleBroken.of("practical.notOver", answer.getAttempt().getEndsAt());
        }
        answer.requireVersion(version);
        answer.mark(points, Typed.orNull(remark), caller.account().map(Account::getDisplayName).orElseThrow(), clock.instant());
        Writing.now(em, GivenAnswer.class, answerId);
    }
}
