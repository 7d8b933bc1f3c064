package org.milerasmus.course.practical.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.EvidenceDownload;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.course.practical.custody.CustodyEntry;

/** Reads what was done in attempts: a handful of statements, however many attempts there are. */
@ApplicationScoped
public class Work {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** The work in some attempts at a task. */
    public TaskWork of(PracticalTask task, List<Attempt> attempts) {
        List<Question> questions = questions(task);
        List<EvidenceItem> evidence = evidence(task);
        if (attempts.isEmpty()) {
            return new TaskWork(task, questions, evidence, List.of());
        }
        List<Long> ids = attempts.stream().map(Attempt::getId).toList();
        Map<Long, List<GivenAnswer>> answers = by(ids, "GivenAnswer.ofAttempts", GivenAnswer.class, answer -> answer.getAttempt().getId());
        Map<Long, List<TakenHint>> hints = by(ids, "TakenHint.ofAttempts", TakenHint.class, taken -> taken.getAttempt().getId());
        Map<Long, List<EvidenceDownload>> downloads = by(ids, "EvidenceDownload.ofAttempts", EvidenceDownload.class, one -> one.getAttempt().getId());
        Map<Long, List<CustodyEntry>> entries = by(ids, "CustodyEntry.ofAttempts", CustodyEntry.class, entry -> entry.getAttempt().getId());
        return new TaskWork(task, questions, evidence, attempts.stream().map(attempt -> new AttemptWork(attempt,
                answers.getOrDefault(attempt.getId(), List.of()).stream().collect(Collectors.toMap(answer -> answer.getQuestion().getId(), Function.identity())),
                hints.getOrDefault(attempt.getId(), List.of()),
                downloads.getOrDefault(attempt.getId(), List.of()).stream().map(EvidenceDownload::getItem).collect(Collectors.toSet()),
                entries.getOrDefault(attempt.getId(), List.of()))).toList());
    }

    private <T> Map<Long, List<T>> by(List<Long> attempts, String query, Class<T> type, Function<T, Long> attempt) {
        return em.createNamedQuery(query, type).setParameter("attempts", attempts).getResultStream().collect(Collectors.groupingBy(attempt));
    }

    /** The questions of a task in order, with their choices and hints. */
    public List<Question> questions(PracticalTask task) {
        List<Question> questions = em.createNamedQuery("Question.ofTask", Question.class).setParameter("task", task.getId()).getResultList();
        questions.forEach(question -> {
            question.getChoices().size();
            question.getHints().size();
        });
        return questions;
    }

    /** The evidence of a task by label, without the bytes. */
    public List<EvidenceItem> evidence(PracticalTask task) {
        return em.createNamedQuery("EvidenceItem.ofTask", EvidenceItem.class).setParameter("task", task.getId()).getResultList();
    }
}
