package org.milerasmus.course.grade;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.Submission;

/**
 * What somebody has reached in all assessments together.
 *
 * @param percent 0 to 100, with two decimals
 * @param passed  whether the whole and each assessment that has to be passed by itself reach their pass marks
 */
public record Total(BigDecimal percent, boolean passed) implements Serializable {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int EXACT = 10;
    private static final int DECIMALS = 2;

    /**
     * The weighted mean. What somebody is excused from does not count, and the other weights make up the whole.
     *
     * @param counts what counts in each assessment
     * @return empty for who is excused from everything
     */
    public static Optional<Total> of(List<Assessment> assessments, Map<Assessment, Judged> counts, int passPercent) {
        List<Assessment> taken = assessments.stream().filter(one -> counts.get(one).getSubmission() != Submission.EXCUSED).toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal weights = BigDecimal.valueOf(taken.stream().mapToInt(Assessment::getWeight).sum());
        BigDecimal sum = taken.stream().map(one -> weighted(one, counts.get(one))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = sum.multiply(ALL).divide(weights, DECIMALS, RoundingMode.HALF_UP);
        boolean each = taken.stream().allMatch(one -> one.getPassMark() == null || counts.get(one).worth().compareTo(one.getPassMark()) >= 0);
        return Optional.of(new Total(percent, each && percent.compareTo(BigDecimal.valueOf(passPercent)) >= 0));
    }

    private static BigDecimal weighted(Assessment one, Judged judged) {
        return judged.worth().multiply(BigDecimal.valueOf(one.getWeight())).divide(BigDecimal.valueOf(one.getMaxMarks()), EXACT, RoundingMode.HALF_UP);
    }
}
