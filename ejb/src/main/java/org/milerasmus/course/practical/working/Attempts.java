package org.milerasmus.course.practical.working;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.AttemptWork;
import org.milerasmus.course.practical.result.TaskWork;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Participants work a task: they begin an attempt on the server's clock and end it, or let its time end it. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Attempts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TaskStandings standings;

    @Inject
    private HeldAttempts held;

    @Inject
    private Work work;

    @Inject
    private Clock clock;

    /**
     * The task for who has a seat in its session.
     *
     * @throws NotFound for an unknown code, a draft, and anybody else; strangers are audited
     */
    public WorkSheet view(@NotBlank String code) {
        PracticalTask task = standings.known(code);
        Enrolment seat = seat(task);
        List<Attempt> mine = mine(task, seat);
        TaskWork all = work.of(task, mine);
        Instant now = clock.instant();
        AttemptWork running = all.attempts().stream().filter(one -> !one.attempt().isOver(now)).findFirst().orElse(null);
        int left = Math.max(0, task.getRules().getAttempts() - mine.size());
        boolean startable = running == null && left > 0 && isWorkable(task, seat) && task.getRules().isOpen(now);
        List<WorkSheet.Tried> tried = all.attempts().stream().filter(one -> one != running).map(one -> tried(all, one)).toList();
        return running == null ? new WorkSheet(task, tried, null, startable, left, List.of(), Set.of(), List.of(), List.of())
                : new WorkSheet(task, tried, running.attempt(), false, left, all.evidence(), running.downloaded(), lines(all, running), running.log());
    }

    private static WorkSheet.Tried tried(TaskWork all, AttemptWork one) {
        boolean automatic = all.task().getRules().isShowsAutomatic();
        return new WorkSheet.Tried(one.attempt(), all.task().isReleased() ? all.score(one) : automatic ? all.automatic(one) : null);
    }

    private static List<QuestionLine> lines(TaskWork all, AttemptWork running) {
        Map<Long, TakenHint> taken = running.hints().stream().collect(Collectors.toMap(one -> one.getHint().getId(), Function.identity()));
        return IntStream.range(0, all.questions().size()).mapToObj(i -> QuestionLine.of(all.questions().get(i), i + 1,
                running.answers().get(all.questions().get(i).getId()), taken)).toList();
    }

    /**
     * Begins an attempt; who has one that runs goes on with it, so that pressing twice begins one.
     *
     * @return number of the attempt
     */
    public long start(@NotBlank String code) {
        PracticalTask known = standings.known(code);
        Enrolment seat = seat(known);
        PracticalTask task = standings.locked(known.getId());
        Instant now = clock.instant();
        List<Attempt> mine = mine(task, seat);
        return mine.stream().filter(attempt -> !attempt.isOver(now)).findFirst().orElseGet(() -> begin(task, seat, mine.size(), now)).getId();
    }

    private Attempt begin(PracticalTask task, Enrolment seat, int before, Instant now) {
        if (!isWorkable(task, seat)) {
            throw RuleBroken.of("practical.wrongState", task.getStatus());
        }
        if (!task.getRules().isOpen(now)) {
            throw RuleBroken.of("practical.notOpen", task.getRules().getOpensAt(), task.getRules().getClosesAt());
        }
        if (before >= task.getRules().getAttempts()) {
            throw RuleBroken.of("practical.noAttemptLeft", task.getRules().getAttempts());
        }
        Attempt attempt = new Attempt(task, seat, before + 1, now);
        em.persist(attempt);
        em.flush();
        return attempt;
    }

    /** Ends an attempt of the caller; what was saved counts. */
    public void submit(long attemptId) {
        held.running(attemptId).submit(clock.instant());
    }

    private static boolean isWorkable(PracticalTask task, Enrolment seat) {
        return task.getStatus() == PracticalTaskStatus.PUBLISHED && seat.getStatus() == EnrolmentStatus.SEATED;
    }

    private List<Attempt> mine(PracticalTask task, Enrolment seat) {
        return em.createNamedQuery("Attempt.ofEnrolment", Attempt.class).setParameter("task", task.getId()).setParameter("enrolment", seat.getId())
                .getResultList();
    }

    private Enrolment seat(PracticalTask task) {
        Enrolment seat = standings.in(task.getSession()).place();
        caller.require(seat != null, PracticalTask.class, task.getId());
        return seat;
    }
}
