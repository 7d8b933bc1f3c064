package org.milerasmus.course.practical.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.TaskStanding;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.custody.CustodyRule;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Attempts that are over, read by who made them and by those who mark; what the one may not know yet is left out for the former. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AttemptSheets {

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

    /**
     * One attempt.
     *
     * @throws NotFound for an unknown number, for somebody else's attempt, and for an own one that still runs; strangers are audited
     */
    public AttemptSheet view(long id) {
        Attempt attempt = em.createNamedQuery("Attempt.view", Attempt.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Attempt.class, id));
        TaskStanding standing = standings.in(attempt.getTask().getSession());
        boolean mine = Objects.equals(attempt.getEnrolment().getPerson().getAccount().getId(), caller.accountId());
        caller.require(mine || standing.seesAll(), Attempt.class, id);
        boolean over = attempt.isOver(clock.instant());
        if (!over && !standing.seesAll()) {
            throw new NotFound(Attempt.class, id);
        }
        return sheet(attempt, standing, over);
    }

    private AttemptSheet sheet(Attempt attempt, TaskStanding standing, boolean over) {
        TaskWork task = work.of(attempt.getTask(), List.of(attempt));
        AttemptWork own = task.attempts().getFirst();
        boolean all = standing.seesAll() || attempt.getTask().isReleased();
        boolean automatic = attempt.getTask().getRules().isShowsAutomatic();
        List<Question> questions = task.questions();
        AttemptScore score = all ? task.score(own) : automatic ? task.automatic(own) : null;
        return new AttemptSheet(attempt.getTask(), attempt, standing.seesAll(), standing.keeps() && over && !attempt.getTask().isReleased(),
                IntStream.range(0, questions.size()).mapToObj(i -> AnswerLine.of(questions.get(i), own.answers().get(questions.get(i).getId()), i + 1, all, automatic)).toList(),
                own.log(), CustodyRule.firstBroken(own.log(), attempt.getLog()).orElse(null), score, over && score != null && score.unmarked() == 0);
    }
}
