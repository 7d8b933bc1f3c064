package org.milerasmus.exchange.placement.merit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Standing MIDDLE = new Standing(70, 160, 3, 500, 10, 1);

    @Test
    void marksCountBeforeLanguageBeforeYearBeforeLot() {
        Standing mark = new Standing(71, 0, 1, 900, 11, 1);
        Standing language = new Standing(70, 161, 1, 900, 12, 1);
        Standing year = new Standing(70, 160, 4, 900, 13, 1);
        Standing lot = new Standing(70, 160, 3, 499, 14, 1);
        assertThat(Stream.of(MIDDLE, lot, year, language, mark).sorted()).containsExactly(mark, language, year, lot, MIDDLE);
        assertThat(Stream.of(mark, language, year, lot).map(MIDDLE::difference))
                .containsExactly(Criterion.MARK, Criterion.LANGUAGE, Criterion.YEAR, Criterion.LOT);
    }

    @Test
    void whoHasNoMarkStandsBelowWhoHasTheLowest() {
        assertThat(new Standing(0, 0, 0, 9, 1, 1)).isLessThan(new Standing(-1, 200, 8, 1, 2, 1));
    }

    @Test
    void equalLotsStillHaveAnOrder() {
        assertThat(MIDDLE.compareTo(new Standing(70, 160, 3, 500, 11, 1))).isNegative();
        assertThat(MIDDLE.compareTo(new Standing(70, 160, 3, 500, 10, 2))).isNegative();
    }

    @Test
    void aLotCanBeDrawnAgainAndGivesEverybodyTheSameChance() {
        assertThat(Standing.lot(2026, 7)).isEqualTo(Standing.lot(2026, 7)).isNotEqualTo(Standing.lot(2027, 7));
        long lower = LongStream.range(0, 10_000).filter(id -> Standing.lot(2026, id) < 500_000).count();
        assertThat(lower).isBetween(4_800L, 5_200L);
    }
}
