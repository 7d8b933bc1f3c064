package org.milerasmus.course.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.gap.NeedFinding;
import org.milerasmus.competence.gap.NeedState;

class ClosedGapTest {

    private static NeedFinding gap(Integer needed) {
        return new NeedFinding(new CompetenceChoice(7L, FrameworkKind.E_CF, "4.0", CompetenceKind.COMPETENCE, "B.3", "Testing", "Test", 1, 4), needed, null, null,
                NeedState.MISSING);
    }

    private static ClosingCourse course(long competence, Integer level, String code) {
        return new ClosingCourse(competence, level, code, "Course " + code, "Demo Academy");
    }

    @Test
    void onlyCoursesThatLeadHighEnoughCloseAGap() {
        List<ClosingCourse> all = List.of(course(7, 3, "A"), course(7, 4, "B"), course(8, 4, "C"), course(7, null, "D"));
        assertThat(ClosedGap.of(gap(4), all).courses()).extracting(ClosingCourse::code).containsExactly("B");
        assertThat(ClosedGap.of(gap(null), all).courses()).extracting(ClosingCourse::code).containsExactly("A", "B", "D");
        assertThat(ClosedGap.of(gap(4), List.of()).courses()).isEmpty();
    }

    @Test
    void aCourseIsNamedOnceAndNotTooManyAre() {
        assertThat(ClosedGap.of(gap(2), List.of(course(7, 2, "A"), course(7, 3, "A"))).courses()).hasSize(1);
        assertThat(ClosedGap.of(gap(2), IntStream.range(0, 9).mapToObj(i -> course(7, 2, "C" + i)).toList()).courses()).hasSize(ClosedGap.MOST);
    }
}
