package org.milerasmus.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.learning.AgreedComponent;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.StudyTerm;
import org.milerasmus.exchange.result.CourseResult;

class PromisesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 30);

    @Test
    void withoutAnAgreementNothingWasPromised() {
        assertThat(new Promises(List.of()).broken(List.of(result("CY-1", "5")), List.of(line("5")), BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void whatWasAgreedAndAchievedAndRecognisedIsKept() {
        assertThat(promises().broken(List.of(result("cy-1", "5")), List.of(line("5")), new BigDecimal("5"))).isEmpty();
    }

    @Test
    void whatIsMissingOrOtherOrLessIsTold() {
        RecognitionLine none = new RecognitionLine(RecognitionOutcome.NOT, null, null, RecognitionReason.DIFFERENT_CONTENT, null);
        assertThat(kinds(promises().broken(List.of(result("CY-9", "3")), List.of(line("3")), new BigDecimal("3"))))
                .containsExactly(PromiseKind.NO_RESULT, PromiseKind.NOT_AGREED, PromiseKind.FEWER_CREDITS);
        assertThat(kinds(promises().broken(List.of(result("CY-1", "5")), List.of(none), BigDecimal.ZERO)))
                .containsExactly(PromiseKind.NOT_RECOGNISED, PromiseKind.FEWER_CREDITS);
    }

    @Test
    void aComponentThatWasNotPassedIsNoBrokenPromiseOfTheHomeAcademyButItsCreditsAreMissing() {
        CourseResult failed = result("CY-1", "5");
        failed.setPassed(false);
        assertThat(kinds(promises().broken(List.of(failed), List.of(new RecognitionLine(failed, null)), BigDecimal.ZERO)))
                .containsExactly(PromiseKind.FEWER_CREDITS);
    }

    private static Promises promises() {
        return new Promises(List.of(new AgreedComponent("k1", Side.HOST, "CY-1", "Demo forensics", StudyTerm.AUTUMN, new BigDecimal("5"), null),
                new AgreedComponent("k2", Side.HOME, "H-1", "Demo home course", StudyTerm.AUTUMN, new BigDecimal("5"), "k1")));
    }

    private static Stream<PromiseKind> kinds(List<BrokenPromise> broken) {
        return broken.stream().map(BrokenPromise::kind);
    }

    private static CourseResult result(String code, String ects) {
        return new CourseResult(code, "Demo course " + code, new BigDecimal(ects), "B", DAY);
    }

    private static RecognitionLine line(String ects) {
        return new RecognitionLine(RecognitionOutcome.RECOGNISED, new BigDecimal(ects), "2", null, null);
    }
}
