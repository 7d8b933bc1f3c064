package org.milerasmus.course.mark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.milerasmus.course.assessment.Assessment;

/**
 * What counts of the marks of one or two markers.
 *
 * @param counts null unless it is known
 */
public record Blend(MarkState state, Judged counts) implements Serializable {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * The mark of one marker, or the mean of two who are no further apart than the tolerance; what was settled comes before both.
     *
     * @param first   what the first marker has given, or null
     * @param second  what the second has given, or null; does not matter where there is no second marker
     * @param settled what was agreed or an appeal has led to, or null
     */
    public static Blend of(Assessment assessment, Judged first, Judged second, Judged settled) {
        if (settled != null) {
            return new Blend(MarkState.COUNTS, settled);
        }
        if (first == null || assessment.getSecondMarker() != null && second == null) {
            return new Blend(MarkState.MISSING, null);
        }
        if (assessment.getSecondMarker() == null || first.isLike(second)) {
            return new Blend(MarkState.COUNTS, first);
        }
        return isNear(assessment, first, second)
                ? new Blend(MarkState.COUNTS, Judged.marked(first.getMarks().add(second.getMarks()).divide(TWO, DECIMALS, RoundingMode.HALF_UP)))
                : new Blend(MarkState.DIFFERENT, null);
    }

    private static boolean isNear(Assessment assessment, Judged first, Judged second) {
        if (first.getMarks() == null || second.getMarks() == null) {
            return false;
        }
        BigDecimal apart = first.getMarks().subtract(second.getMarks()).abs().multiply(ALL);
        return apart.compareTo(BigDecimal.valueOf((long) assessment.getTolerance() * assessment.getMaxMarks())) <= 0;
    }
}
