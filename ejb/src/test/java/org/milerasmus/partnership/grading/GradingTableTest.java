package org.milerasmus.partnership.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.conversion.Band;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.RuleBroken;

class GradingTableTest {

    private GradingTable table;

    @BeforeEach
    void table() {
        table = new GradingTable(new Academy(), new AcademicYear(2026), null);
    }

    @Test
    void percentagesMayBeRoundedButHaveToBeAll() {
        fill("1", "16.7", "2", "16.7", "3", "66.7");
        assertThatCode(this::check).doesNotThrowAnyException();
        table.getShares().getFirst().setShare(new BigDecimal("16.9"));
        assertThatThrownBy(this::check).isInstanceOf(RuleBroken.class).hasMessage("grading.notAll");
        table.setBasis(ShareBasis.COUNT);
        assertThatThrownBy(this::check).hasMessage("grading.countWhole");
    }

    @Test
    void wholePercentagesMayMissAllByHalfAPercentEach() {
        fill("A", "33", "B", "33", "C", "33");
        assertThatCode(this::check).doesNotThrowAnyException();
        table.getShares().getFirst().setShare(new BigDecimal("31"));
        assertThatThrownBy(this::check).hasMessage("grading.notAll");
    }

    @Test
    void failingGradesStandBelowThePassMarkAndHaveNoShare() {
        fill("20", "10", "10", "90", "9", null);
        table.setPassMark("10");
        check();
        assertThat(table.scale().failing()).containsExactly("9");
        assertThat(table.scale().bands()).extracting(Band::label).containsExactly("20", "10");
        table.getShares().getLast().setShare(BigDecimal.ONE);
        assertThatThrownBy(this::check).hasMessage("grading.shareOfFailing");
        table.setPassMark("11");
        assertThatThrownBy(this::check).hasMessage("grading.passMarkUnknown");
    }

    @Test
    void noGradeStandsTwiceAndNumbersRunOneWay() {
        fill("A", "50", "a", "50");
        assertThatThrownBy(this::check).hasMessage("grading.twice");
        table.getShares().clear();
        fill("30", "50", "28", "25", "29", "25");
        assertThatThrownBy(this::check).hasMessage("grading.order");
        table.getShares().clear();
        fill("1,0", "50", "1,3", "25", "1,7", "25");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aPassingGradeNeedsAShareAndSomebodyHasToHavePassed() {
        fill("A", null, "B", "100");
        assertThatThrownBy(this::check).hasMessage("grading.noShare");
        table.getShares().clear();
        fill("A", "0", "B", "0");
        assertThatThrownBy(this::check).hasMessage("grading.nothingGiven");
        table.getShares().clear();
        fill(null, null);
        assertThatThrownBy(this::check).hasMessage("grading.noGrade");
    }

    private void fill(String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            table.add(new GradeShare(cells[i], cells[i + 1] == null ? null : new BigDecimal(cells[i + 1])));
        }
        table.setPassMark(null);
    }

    private void check() {
        table.saved(Instant.EPOCH);
        table.check();
    }
}
