package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.practical.Solution;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.Marking;

/**
 * A question with an answer, as somebody may read it.
 *
 * @param answerId number of the answer; null when there is none
 * @param version  of the answer
 * @param given    the answer in words; null for none
 * @param right    the right answer, or what a good text has in it; null where the reader may not know
 * @param points   null where there are none yet, or the reader may not know
 * @param remark   by who marked it
 * @param markedBy null when it was marked automatically
 */
public record AnswerLine(int number, QuestionKind kind, String text, int most, Long answerId, long version, String given, String right,
        Integer points, String remark, String markedBy) implements Serializable {

    /**
     * The line for a reader.
     *
     * @param all    whether the right answer and the points of instructors are shown
     * @param points whether points are shown that are given automatically
     */
    static AnswerLine of(Question question, GivenAnswer answer, int number, boolean all, boolean points) {
        String given = answer == null ? null : answer.getGiven();
        return new AnswerLine(number, question.getKind(), question.getText(), question.getPoints(), answer == null ? null : answer.getId(),
                answer == null ? 0 : answer.getVersion(), given == null || !question.getKind().isChosen() ? given : words(question.getChoices(), Marking.chosen(given)),
                all ? right(question) : null, all || points ? AttemptScore.points(question, answer, all) : null,
                all && answer != null ? answer.getRemark() : null, all && answer != null ? answer.getMarkedBy() : null);
    }

    private static String right(Question question) {
        Solution solution = question.getSolution();
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE -> question.getChoices().stream().filter(Choice::isRight).map(Choice::getText).collect(Collectors.joining("; "));
            case SHORT_TEXT, HASH -> String.join("; ", solution.acceptedAnswers());
            case NUMBER -> solution.getTolerance().signum() == 0 ? solution.getTarget().stripTrailingZeros().toPlainString()
                    : solution.getTarget().stripTrailingZeros().toPlainString() + " ± " + solution.getTolerance().stripTrailingZeros().toPlainString();
            case FREE_TEXT -> solution.getGuidance();
        };
    }

    private static String words(List<Choice> choices, Set<Integer> chosen) {
        return IntStream.range(0, choices.size()).filter(chosen::contains).mapToObj(i -> choices.get(i).getText()).filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** Whether an instructor has to read it. */
    public boolean isWaiting() {
        return kind == QuestionKind.FREE_TEXT && given != null && markedBy == null;
    }
}
