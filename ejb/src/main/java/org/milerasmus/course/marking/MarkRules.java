package org.milerasmus.course.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.shared.RuleBroken;

/** What makes marks believable; a message names the field that is to blame. */
public final class MarkRules {

    private static final int MOST_WORDS = 1000;

    private MarkRules() {
    }

    /** Refuses a sheet with everything that is wrong on it. */
    static void check(List<MarkLine> lines, Assessment assessment) {
        RuleBroken.checkAll(IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isClosed() && !lines.get(i).isEmpty())
                .mapToObj(i -> (Runnable) () -> check(lines.get(i), "lines:" + i + ":", assessment)).toArray(Runnable[]::new));
    }

    private static void check(MarkLine line, String field, Assessment assessment) {
        RuleBroken.checkAll(() -> requireShort(line.getRemark(), field + "remark"), () -> checkMarks(line, field, assessment));
    }

    private static void checkMarks(MarkLine line, String field, Assessment assessment) {
        if (line.getSubmission() != null && line.getSubmission() != Submission.HANDED_IN) {
            requireNothing(line, field + "submission");
        } else if (line.getPoints().isEmpty()) {
            requireWithin(line.getMarks(), assessment.getMaxMarks(), field + "marks");
        } else {
            RuleBroken.checkAll(IntStream.range(0, line.getPoints().size()).mapToObj(i -> (Runnable) () -> requireWithin(line.getPoints().get(i).getValue(),
                    line.getPoints().get(i).getCriterion().getPoints(), field + "points:" + i + ":value")).toArray(Runnable[]::new));
        }
    }

    private static void requireNothing(MarkLine line, String field) {
        if (line.getPoints().isEmpty() ? line.getMarks() != null : line.getPoints().stream().anyMatch(point -> point.getValue() != null)) {
            throw RuleBroken.at(field, "mark.nothingToMark");
        }
    }

    /** What two markers agree on is what one of them says, or marks that are nowhere outside of theirs; with the reason. */
    static void check(Difference difference, int at, Assessment assessment, Judged first, Judged second) {
        String field = "differences:" + at + ":";
        RuleBroken.checkAll(() -> requireSaid(difference, field + "what", first, second), () -> {
            if (difference.getSubmission() == Submission.HANDED_IN) {
                requireWithin(difference.getMarks(), assessment.getMaxMarks(), field + "agreed");
                requireBetween(difference.getMarks(), first.worth(), second.worth(), field + "agreed");
            }
        }, () -> requireReason(difference.getReason(), field + "reason"));
    }

    private static void requireSaid(Difference difference, String field, Judged first, Judged second) {
        if (difference.getSubmission() != first.getSubmission() && difference.getSubmission() != second.getSubmission()) {
            throw RuleBroken.at(field, "mark.nobodySays");
        }
    }

    private static void requireReason(String reason, String field) {
        if (reason == null) {
            throw RuleBroken.at(field, "mark.noReason");
        }
        requireShort(reason, field);
    }

    private static void requireBetween(BigDecimal marks, BigDecimal one, BigDecimal other, String field) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        if (marks.compareTo(low) < 0 || marks.compareTo(high) > 0) {
            throw RuleBroken.at(field, "mark.notBetween", low.stripTrailingZeros().toPlainString(), high.stripTrailingZeros().toPlainString());
        }
    }

    /** A mark of the scale: there, from 0 to the best one, with one decimal at most. */
    public static void requireWithin(BigDecimal marks, int max, String field) {
        if (marks == null) {
            throw RuleBroken.at(field, "mark.missing", max);
        }
        if (marks.signum() < 0 || marks.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw RuleBroken.at(field, "mark.outside", marks.stripTrailingZeros().toPlainString(), max);
        }
        if (marks.stripTrailingZeros().scale() > 1) {
            throw RuleBroken.at(field, "mark.decimals");
        }
    }

    private static void requireShort(String words, String field) {
        if (words != null && words.length() > MOST_WORDS) {
            throw RuleBroken.at(field, "mark.tooLong", MOST_WORDS);
        }
    }
}
