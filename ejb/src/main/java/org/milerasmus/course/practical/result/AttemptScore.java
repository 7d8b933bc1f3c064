package org.milerasmus.course.practical.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.Marking;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.course.practical.custody.CustodyGap;
import org.milerasmus.course.practical.custody.CustodyRule;

/**
 * The points of an attempt: those of the questions, less the prices of the hints and of the gaps in the chain of custody, and never
 * below 0.
 *
 * @param questions points of the answers that are marked
 * @param hints     prices of the hints together
 * @param gaps      prices of the gaps together, at most the cap of the task
 * @param most      points of all questions
 * @param unmarked  answers that an instructor has yet to read
 * @param found     the gaps one by one
 */
public record AttemptScore(int questions, int hints, int gaps, int most, int unmarked, List<CustodyGap> found) implements Serializable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static AttemptScore of(TaskWork task, AttemptWork work, boolean byInstructors) {
        int points = 0;
        int unmarked = 0;
        for (Question question : task.questions()) {
            Integer given = points(question, work.answers().get(question.getId()), byInstructors);
            points += given == null ? 0 : given;
            unmarked += given == null ? 1 : 0;
        }
        List<CustodyGap> found = CustodyRule.gaps(task.evidence(), work.downloaded(), work.log(), task.task().getPrices());
        return new AttemptScore(points, work.hints().stream().mapToInt(TakenHint::getPrice).sum(),
                task.task().getPrices().of(found.stream().map(CustodyGap::kind).toList()),
                task.questions().stream().mapToInt(Question::getPoints).sum(), unmarked, found);
    }

    /** Points of one answer; null when it has to be read first. */
    static Integer points(Question question, GivenAnswer answer, boolean byInstructors) {
        if (byInstructors && answer != null && answer.getPoints() != null) {
            return answer.getPoints();
        }
        return Marking.points(question, answer == null ? null : answer.getGiven());
    }

    /** What is left, from 0 to {@link #most()}. */
    public int points() {
        return Math.max(0, questions - hints - gaps);
    }

    /** The same as a percentage of the most, with one decimal; 0 where there are no points. */
    public BigDecimal percent() {
        return most == 0 ? BigDecimal.ZERO : WHOLE.multiply(BigDecimal.valueOf(points())).divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }
}
