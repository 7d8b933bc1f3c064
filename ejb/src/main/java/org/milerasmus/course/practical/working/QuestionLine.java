package org.milerasmus.course.practical.working;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.TakenHint;

/**
 * A question as participants see it: without what is right.
 *
 * @param given   as {@link GivenAnswer#getGiven()} has it
 * @param savedAt null when nothing was saved yet
 */
public record QuestionLine(Long id, int number, QuestionKind kind, String text, int points, List<String> choices, String given, Instant savedAt,
        List<HintLine> hints) implements Serializable {

    /**
     * A hint.
     *
     * @param text null until it is taken
     */
    public record HintLine(Long id, int number, int price, String text) implements Serializable {
    }

    static QuestionLine of(Question question, int number, GivenAnswer answer, Map<Long, TakenHint> taken) {
        return new QuestionLine(question.getId(), number, question.getKind(), question.getText(), question.getPoints(),
                question.getChoices().stream().map(Choice::getText).toList(), answer == null ? null : answer.getGiven(),
                answer == null ? null : answer.getSavedAt(), question.getHints().stream().map(hint -> new HintLine(hint.getId(), hint.getPosition(),
                        hint.getPrice(), taken.containsKey(hint.getId()) ? hint.getText() : null)).toList());
    }
}
