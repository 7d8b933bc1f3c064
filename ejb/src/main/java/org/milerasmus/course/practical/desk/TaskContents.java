package org.milerasmus.course.practical.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.HexDigits;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.document.Upload;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.OneLine;

/** Evidence and questions of a practical task, changed as long as it is a draft. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class TaskContents {

    /** Pieces of evidence and questions that a task may have. */
    public static final int MOST = 40;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private TaskStandings standings;

    @Inject
    private Work work;

    @Inject
    private Clock clock;

    /**
     * Adds a piece of evidence; its hash and its size are computed here.
     *
     * @param label    what it is called in the log, such as {@code E-01}
     * @param expected SHA-256 that it should have, or null when none is known
     * @param fileName the name that the browser claims; only its last part is kept
     * @return its number
     * @throws RuleBroken at {@code label} when it is taken, at {@code expected} when that is no SHA-256 or the file has another one, at
     *                    {@code file} when it is empty or too large: nothing is stored
     */
    public long add(long taskId, @NotBlank @Size(max = 20) @OneLine String label, @NotBlank @Size(max = 500) String description,
            @Size(max = 200) String expected, String fileName, @NotNull byte[] bytes) {
        PracticalTask task = draft(taskId);
        Upload upload = Upload.asItIs(fileName, bytes);
        requireHash(expected, upload);
        if (em.createNamedQuery("EvidenceItem.labelled", Long.class).setParameter("task", taskId).setParameter("label", label.strip()).getSingleResult() > 0) {
            throw RuleBroken.at("label", "practical.labelTaken", label.strip());
        }
        if (em.createNamedQuery("EvidenceItem.count", Long.class).setParameter("task", taskId).getSingleResult() >= MOST) {
            throw RuleBroken.at("file", "practical.tooMuch", MOST);
        }
        EvidenceItem item = new EvidenceItem(task, label.strip(), description.strip(), upload, clock.instant());
        em.persist(item);
        em.flush();
        return item.getId();
    }

    private static void requireHash(String expected, Upload upload) {
        String typed = HexDigits.normal(expected);
        if (typed.isEmpty()) {
            return;
        }
        if (!HexDigits.isSha256(typed)) {
            throw RuleBroken.at("expected", "practical.hashMissing");
        }
        if (!typed.equals(upload.sha256())) {
            throw RuleBroken.at("expected", "practical.hashDiffers", upload.sha256());
        }
    }

    /** Takes a piece of evidence out. */
    public void removeEvidence(long itemId) {
        EvidenceItem item = em.find(EvidenceItem.class, itemId);
        if (item == null) {
            throw new NotFound(EvidenceItem.class, itemId);
        }
        draft(item.getTask().getId());
        em.remove(item);
    }

    /** The question with the number to edit, or a new one behind the others. */
    public Question edit(@NotBlank String code, Long questionId) {
        PracticalTask task = standings.seen(code);
        standings.requireKept(task);
        if (questionId == null) {
            Number last = em.createNamedQuery("Question.last", Number.class).setParameter("task", task.getId()).getSingleResult();
            return new Question(task, last == null ? 1 : last.intValue() + 1);
        }
        return work.questions(task).stream().filter(question -> question.getId().equals(questionId)).findFirst()
                .orElseThrow(() -> new NotFound(Question.class, questionId));
    }

    /** Saves a question with its choices and hints. */
    public Question save(@NotNull @Valid Question edited) {
        PracticalTask task = draft(edited.getTask().getId());
        edited.check();
        if (edited.getId() == null) {
            if (work.questions(task).size() >= MOST) {
                throw RuleBroken.of("practical.tooMuch", MOST);
            }
            em.persist(edited);
            em.flush();
            return edited;
        }
        Question stored = em.find(Question.class, edited.getId());
        if (stored == null) {
            throw new NotFound(Question.class, edited.getId());
        }
        stored.requireVersion(edited.getVersion());
        Question saved = em.merge(edited);
        em.lock(saved, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Writing.now(em, Question.class, saved.getId());
        return saved;
    }

    /** Takes a question out. */
    public void removeQuestion(long questionId) {
        Question question = em.find(Question.class, questionId);
        if (question == null) {
            throw new NotFound(Question.class, questionId);
        }
        draft(question.getTask().getId());
        em.remove(question);
    }

    private PracticalTask draft(long taskId) {
        PracticalTask task = standings.held(taskId);
        task.requireDraft();
        return task;
    }
}
