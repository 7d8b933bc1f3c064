package org.milerasmus.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.result.CourseResult;

class RecognitionLineTest {

    private final CourseResult passed = new CourseResult("CY-1", "Demo course", new BigDecimal("5"), "B", LocalDate.of(2026, 1, 30));

    @Test
    void aComponentCountsWithItsOwnCredits() {
        RecognitionLine line = new RecognitionLine(RecognitionOutcome.RECOGNISED, BigDecimal.valueOf(60), "2", RecognitionReason.OTHER, null);
        line.check(passed);
        assertThat(line.counted()).isEqualByComparingTo("5");
        assertThat(line.getReason()).isNull();
    }

    @Test
    void aPartIsLessThanTheWholeAndHasAReason() {
        assertThatThrownBy(() -> line(RecognitionOutcome.PARTLY, "5", RecognitionReason.LESS_WORK).check(passed)).hasMessage("recognition.partOfEcts");
        assertThatThrownBy(() -> line(RecognitionOutcome.PARTLY, null, RecognitionReason.LESS_WORK).check(passed)).hasMessage("recognition.partOfEcts");
        assertThatThrownBy(() -> line(RecognitionOutcome.PARTLY, "2.5", null).check(passed)).hasMessage("recognition.reasonMissing");
        RecognitionLine part = line(RecognitionOutcome.PARTLY, "2.5", RecognitionReason.LESS_WORK);
        part.check(passed);
        assertThat(part.counted()).isEqualByComparingTo("2.5");
    }

    @Test
    void whatDoesNotCountHasNeitherCreditsNorGradeButAReason() {
        RecognitionLine none = new RecognitionLine(RecognitionOutcome.NOT, BigDecimal.ONE, "2", RecognitionReason.OTHER, null);
        assertThatThrownBy(() -> none.check(passed)).hasMessage("recognition.wordsMissing");
        none.setWords("The same course was taken at home.");
        none.check(passed);
        assertThat(none.counted()).isZero();
        assertThat(none.getGrade()).isNull();
    }

    @Test
    void whatWasNotPassedIsProposedNotToCountAndCannot() {
        passed.setPassed(false);
        RecognitionLine proposed = new RecognitionLine(passed, "2");
        proposed.check(passed);
        assertThat(proposed.getOutcome()).isEqualTo(RecognitionOutcome.NOT);
        assertThat(proposed.getReason()).isEqualTo(RecognitionReason.NOT_PASSED);
        assertThatThrownBy(() -> line(RecognitionOutcome.RECOGNISED, "5", null).check(passed)).hasMessage("recognition.notPassed");
    }

    private static RecognitionLine line(RecognitionOutcome outcome, String ects, RecognitionReason reason) {
        return new RecognitionLine(outcome, ects == null ? null : new BigDecimal(ects), null, reason, null);
    }
}
