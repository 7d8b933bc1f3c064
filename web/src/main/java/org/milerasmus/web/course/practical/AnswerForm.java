package org.milerasmus.web.course.practical;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.attempt.Marking;
import org.milerasmus.course.practical.working.QuestionLine;

/** A question while it is answered. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private QuestionLine line;
    private String text;
    private List<Integer> chosen;
    private Instant savedAt;

    AnswerForm(QuestionLine line) {
        this.line = line;
        text = line.kind().isChosen() ? null : line.given();
        chosen = new ArrayList<>(Marking.chosen(line.kind().isChosen() ? line.given() : null));
        savedAt = line.savedAt();
    }

    /** The question has changed, such as by a hint; what is typed stays. */
    void update(QuestionLine newer) {
        line = newer;
    }

    void saved(Instant at) {
        savedAt = at;
    }

    Set<Integer> choices() {
        return Set.copyOf(chosen);
    }

    public QuestionLine getLine() {
        return line;
    }

    /** Whether it is answered in one line. */
    public boolean isShort() {
        return line.kind().isAccepted() || line.kind() == QuestionKind.NUMBER;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Numbers of the choices that are ticked, from 0. */
    public List<Integer> getChosen() {
        return chosen;
    }

    public void setChosen(List<Integer> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    /** The only choice; null for none. */
    public Integer getOnly() {
        return chosen.isEmpty() ? null : chosen.getFirst();
    }

    public void setOnly(Integer only) {
        chosen = only == null ? new ArrayList<>() : new ArrayList<>(List.of(only));
    }

    /** When it was saved last; null when nothing was. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
