package org.milerasmus.partnership.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeConversionTest {

    private static final Scale PASS = Scales.of(List.of(1), 1, OverlapRule.MIDDLE);
    private static final Scale THREE = Scales.of(List.of(20, 30, 50), 1, OverlapRule.MIDDLE);

    /** P0 there is 0–40 %: it meets P0 (0–20 %) and P1 (20–50 %) here; its middle, 20 %, is still in P0. */
    @ParameterizedTest
    @CsvSource({"BEST, P0, P0, P1", "MIDDLE, P0, P1, P2", "LOWEST, P1, P2, P2"})
    void theInstitutionSaysWhichOfSeveralGradesCounts(OverlapRule rule, String first, String second, String third) {
        GradeConversion conversion = new GradeConversion(Scales.of(List.of(40, 5, 55), 0, rule), new Scale(THREE.bands(), THREE.failing(), rule));
        assertThat(conversion.convert("P0").grade()).isEqualTo(first);
        assertThat(conversion.convert("P2").grade()).isEqualTo(third);
        assertThat(conversion.convert("P1").met()).extracting(Band::label).containsExactly("P1");
        assertThat(List.of(first, second, third)).isSorted();
    }

    @Test
    void theBandsAreCumulativePercentagesOfThoseWhoPassed() {
        assertThat(THREE.bands()).extracting(band -> band.from().intValue()).containsExactly(0, 20, 50);
        assertThat(THREE.bands()).extracting(band -> band.to().intValue()).containsExactly(20, 50, 100);
        assertThat(THREE.bands().get(1).width()).isEqualByComparingTo("30");
    }

    @Test
    void aGradeThatNobodyGotLiesBetweenItsNeighbours() {
        Scale there = Scales.of(List.of(20, 0, 80), 0, OverlapRule.MIDDLE);
        assertThat(new GradeConversion(there, THREE).convert("P1")).satisfies(one -> {
            assertThat(one.grade()).isEqualTo("P0");
            assertThat(one.band().isWide()).isFalse();
        });
    }

    @Test
    void whoKnowsOnlyPassAndFailGivesNothingToCompareButAPassBecomesAPass() {
        assertThat(new GradeConversion(PASS, THREE).convert("P0").outcome()).isEqualTo(ConversionOutcome.PASS_ONLY);
        assertThat(new GradeConversion(THREE, PASS).convert("p2").grade()).isEqualTo("P0");
        assertThat(new GradeConversion(PASS, PASS).convert("P0").grade()).isEqualTo("P0");
    }

    @Test
    void withoutATableThereIsNoGradeButAReason() {
        assertThat(new GradeConversion(null, THREE).convert("P0").outcome()).isEqualTo(ConversionOutcome.NO_TABLE_THERE);
        assertThat(new GradeConversion(THREE, null).convert("P0").outcome()).isEqualTo(ConversionOutcome.NO_TABLE_HERE);
        assertThat(new GradeConversion(THREE, THREE).convert("F0").outcome()).isEqualTo(ConversionOutcome.NOT_PASSED);
        assertThat(new GradeConversion(THREE, THREE).convert("20").outcome()).isEqualTo(ConversionOutcome.UNKNOWN_GRADE);
        assertThat(new GradeConversion(THREE, THREE).convert("20").grade()).isNull();
    }
}
