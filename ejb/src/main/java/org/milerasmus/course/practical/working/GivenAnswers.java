package org.milerasmus.course.practical.working;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.course.practical.Hint;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.Marking;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** Answers, saved while they are typed, and hints. What comes after the end of the attempt is refused; what was saved counts. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class GivenAnswers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HeldAttempts held;

    @Inject
    private Clock clock;

    /**
     * Saves an answer in words; the last one saved counts, from whichever window.
     *
     * @param text null or blank for none
     * @return when it was saved
     */
    public Instant write(long attemptId, long questionId, @Size(max = 8000) String text) {
        Attempt attempt = held.running(attemptId);
        Question question = question(attempt, questionId);
        String given = Typed.orNull(text);
        if (given != null && question.getKind() == QuestionKind.NUMBER && Marking.number(given).isEmpty()) {
            throw RuleBroken.at("line", "practical.notANumber");
        }
        return save(attempt, question, given);
    }

    /** Saves an answer of choices by their numbers from 0; of a single choice there is at most one. */
    public Instant choose(long attemptId, long questionId, @NotNull Set<Integer> choices) {
        Attempt attempt = held.running(attemptId);
        Question question = question(attempt, questionId);
        int number = question.getChoices().size();
        if (choices.stream().anyMatch(choice -> choice < 0 || choice >= number) || question.getKind() == QuestionKind.SINGLE && choices.size() > 1) {
            throw RuleBroken.of("practical.noSuchChoice");
        }
        return save(attempt, question, Marking.given(choices));
    }

    private Instant save(Attempt attempt, Question question, String given) {
        GivenAnswer answer = em.createNamedQuery("GivenAnswer.one", GivenAnswer.class).setParameter("attempt", attempt.getId())
                .setParameter("question", question.getId()).getResultStream().findFirst().orElseGet(() -> new GivenAnswer(attempt, question));
        if (answer.getId() == null || !Objects.equals(answer.getGiven(), given)) {
            answer.answer(given, clock.instant());
            em.persist(answer);
            em.flush();
        }
        return answer.getSavedAt();
    }

    /** Takes a hint of the task for its price; one that was taken already costs nothing more. */
    public void takeHint(long attemptId, long hintId) {
        Attempt attempt = held.running(attemptId);
        Hint hint = em.createNamedQuery("Hint.inTask", Hint.class).setParameter("id", hintId).setParameter("task", attempt.getTask().getId())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Hint.class, hintId));
        boolean taken = em.createNamedQuery("TakenHint.ofAttempts", TakenHint.class).setParameter("attempts", Set.of(attemptId)).getResultStream()
                .anyMatch(one -> one.getHint().equals(hint));
        if (!taken) {
            em.persist(new TakenHint(attempt, hint, clock.instant()));
            em.flush();
        }
    }

    private Question question(Attempt attempt, long questionId) {
        Question question = em.find(Question.class, questionId);
        if (question == null || !question.getTask().getId().equals(attempt.getTask().getId())) {
            throw new NotFound(Question.class, questionId);
        }
        return question;
    }
}
