package org.milerasmus.course.marking;

import java.math.BigDecimal;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.shared.RuleBroken;

/** What makes marks believable; a message names the field that is to blame. */
public final class MarkRules {

    private static final int MOST_WORDS = 1000;

    private MarkRules() {
    }

    static void check(MarkLine line, int at, Assessment assessment) {
        String field = "lines:" + at + ":";
        boolean handedIn = line.getSubmission() == null || line.getSubmission() == Submission.HANDED_IN;
        requireShort(line.getRemark(), field + "remark");
        if (!handedIn) {
            if (line.getPoints().isEmpty() ? line.getMarks() != null : line.getPoints().stream().anyMatch(point -> point.getValue() != null)) {
                String chosen = field + "submission";
                throw RuleBroken.at(chosen, "mark.nothingToMark");
            }
        } else if (line.getPoints().isEmpty()) {
            requireWithin(line.getMarks(), assessment.getMaxMarks(), field + "marks");
        } else {
            requirePoints(line.getPoints(), field + "points:");
        }
    }

    private static void requirePoints(List<PointLine> points, String field) {
        for (int i = 0; i < points.size(); i++) {
            requireWithin(points.get(i).getValue(), points.get(i).getCriterion().getPoints(), field + i + ":value");
        }
    }

    static void check(Difference difference, int at, Assessment assessment) {
        String field = "differences:" + at + ":";
        if (difference.getSubmission() == Submission.HANDED_IN) {
            requireWithin(difference.getMarks(), assessment.getMaxMarks(), field + "agreed");
        }
        if (difference.getReason() == null) {
            String reason = field + "reason";
            throw RuleBroken.at(reason, "mark.noReason");
        }
        requireShort(difference.getReason(), field + "reason");
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
