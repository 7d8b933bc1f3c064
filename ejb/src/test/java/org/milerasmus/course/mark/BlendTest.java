package org.milerasmus.course.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;

class BlendTest {

    private final Session session = new Session();
    private final Assessment assessment = new Assessment(new Scheme(session));

    @BeforeEach
    void twoMarkersWhoMayBeFourMarksApart() {
        assessment.setMaxMarks(40);
        assessment.setTolerance(10);
        assessment.setSecondMarker(new Instructor(session));
    }

    @Test
    void theMeanCountsUpToTheTolerance() {
        assertThat(blend("30", "33")).satisfies(counts("31.50"));
        assertThat(blend("30", "34")).satisfies(counts("32.00"));
        assertThat(blend("30", "34.1").state()).isEqualTo(MarkState.DIFFERENT);
        assertThat(blend("34.1", "30").state()).isEqualTo(MarkState.DIFFERENT);
    }

    @Test
    void bothHaveToMarkWhereThereAreTwo() {
        assertThat(Blend.of(assessment, marked("30"), null, null).state()).isEqualTo(MarkState.MISSING);
        assertThat(Blend.of(assessment, null, marked("30"), null).state()).isEqualTo(MarkState.MISSING);
        assessment.setSecondMarker(null);
        assertThat(Blend.of(assessment, marked("30"), null, null)).satisfies(counts("30"));
    }

    @Test
    void whatWasSettledComesBeforeBoth() {
        assertThat(Blend.of(assessment, marked("10"), marked("40"), marked("20"))).satisfies(counts("20"));
    }

    @Test
    void nothingHandedInIsAnAnswerThatBothHaveToShare() {
        Judged nothing = new Judged(Submission.NOT_HANDED_IN, null);
        Judged excused = new Judged(Submission.EXCUSED, null);
        assertThat(Blend.of(assessment, nothing, nothing, null).counts().getSubmission()).isEqualTo(Submission.NOT_HANDED_IN);
        assertThat(Blend.of(assessment, nothing, excused, null).state()).isEqualTo(MarkState.DIFFERENT);
        assertThat(Blend.of(assessment, nothing, marked("0"), null).state()).isEqualTo(MarkState.DIFFERENT);
    }

    private Blend blend(String first, String second) {
        return Blend.of(assessment, marked(first), marked(second), null);
    }

    private static Judged marked(String marks) {
        return Judged.marked(new BigDecimal(marks));
    }

    private static ThrowingConsumer<Blend> counts(String marks) {
        return blend -> {
            assertThat(blend.state()).isEqualTo(MarkState.COUNTS);
            assertThat(blend.counts().getMarks()).isEqualByComparingTo(marks);
        };
    }
}
