package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.Hint;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.desk.TaskContents;
import org.milerasmus.web.frame.Feedback;

/** Writing a question with what is right and with its hints. */
@Named
@ViewScoped
public class PracticalQuestionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHOICES = 10;
    private static final int MOST_HINTS = 5;

    @Inject
    private transient TaskContents contents;

    private String code;
    private Long id;
    private Question question;

    /** Opens the question with the number, or a new one with two empty choices; what is no draft any more is shown where it can be read. */
    public String load() {
        question = contents.edit(code, id);
        if (question.getTask().getStatus() != PracticalTaskStatus.DRAFT) {
            Feedback.warning("practical.contentFixed", code);
            return task();
        }
        prepare();
        return null;
    }

    /** Another kind is chosen: what it asks for is there to be filled in. */
    public void prepare() {
        while (question.getKind().isChosen() && question.getChoices().size() < 2) {
            question.getChoices().add(new Choice());
        }
        if (!question.getKind().isChosen()) {
            question.getChoices().clear();
        }
    }

    /** One more choice. */
    public void addChoice() {
        question.getChoices().add(new Choice());
    }

    /** A choice less. */
    public void removeChoice(Choice choice) {
        question.getChoices().removeIf(other -> other == choice);
    }

    /** One more hint. */
    public void addHint() {
        question.addHint(null, 1);
    }

    /** A hint less. */
    public void removeHint(Hint hint) {
        question.getHints().removeIf(other -> other == hint);
    }

    /** Saves what was typed. */
    public String save() {
        contents.save(question);
        Feedback.success("practical.questionSaved");
        return task();
    }

    /** Takes the question out. */
    public String remove() {
        contents.removeQuestion(id);
        Feedback.success("practical.questionRemoved");
        return task();
    }

    private String task() {
        return "/course/practical/view?faces-redirect=true&code=" + code;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public boolean isChoicesFull() {
        return question.getChoices().size() >= MOST_CHOICES;
    }

    public boolean isHintsFull() {
        return question.getHints().size() >= MOST_HINTS;
    }

    public Question getQuestion() {
        return question;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Number of the question; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
