package org.milerasmus.course.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.session.Session;

class TotalTest {

    private final Scheme scheme = new Scheme(new Session());
    private final Assessment exam = assessment(70, 80);
    private final Assessment report = assessment(30, 20);

    @Test
    void theWeightsAreOfPercentagesAndNotOfMarks() {
        assertThat(total(marked("60"), marked("10"))).contains(new Total(new BigDecimal("67.50"), true));
        assertThat(total(marked("0"), marked("20"))).contains(new Total(new BigDecimal("30.00"), false));
    }

    @Test
    void justBelowThePassMarkIsNotPassed() {
        assertThat(total(marked("48.5"), marked("5"))).contains(new Total(new BigDecimal("49.94"), false));
        assertThat(total(marked("40"), marked("10"))).contains(new Total(new BigDecimal("50.00"), true));
    }

    @Test
    void whatHasToBePassedByItselfDecidesAsWell() {
        report.setPassMark(new BigDecimal("10"));
        assertThat(total(marked("80"), marked("9.9"))).hasValueSatisfying(total -> assertThat(total.passed()).isFalse());
        assertThat(total(marked("80"), marked("10"))).hasValueSatisfying(total -> assertThat(total.passed()).isTrue());
        assertThat(total(marked("80"), other(Submission.NOT_HANDED_IN))).hasValueSatisfying(total -> assertThat(total.passed()).isFalse());
        assertThat(total(marked("80"), other(Submission.EXCUSED))).contains(new Total(new BigDecimal("100.00"), true));
    }

    @Test
    void whoIsExcusedFromEverythingHasNoTotal() {
        assertThat(total(other(Submission.EXCUSED), other(Submission.EXCUSED))).isEmpty();
    }

    private Optional<Total> total(Judged forExam, Judged forReport) {
        return Total.of(List.of(exam, report), new HashMap<>(Map.of(exam, forExam, report, forReport)), 50);
    }

    private Assessment assessment(int weight, int max) {
        Assessment one = new Assessment(scheme);
        one.setWeight(weight);
        one.setMaxMarks(max);
        return one;
    }

    private static Judged marked(String marks) {
        return Judged.marked(new BigDecimal(marks));
    }

    private static Judged other(Submission submission) {
        return new Judged(submission, null);
    }
}
