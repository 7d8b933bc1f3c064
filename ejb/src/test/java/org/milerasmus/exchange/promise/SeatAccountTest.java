package org.milerasmus.exchange.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.agreement.content.CarryOver;

class SeatAccountTest {

    @Test
    void unusedSeatsLapseWhereNothingIsSaid() {
        Map<Integer, Seats> years = account(CarryOver.NONE, Map.of(2024, 1L, 2025, 3L));
        assertThat(years.get(2024)).isEqualTo(new Seats(3, 0, 1, 2, 0));
        assertThat(years.get(2025)).isEqualTo(new Seats(3, 0, 3, 0, 0));
        assertThat(years.get(2026)).isEqualTo(new Seats(3, 0, 0, 3, 0));
    }

    @Test
    void unusedSeatsLiveOneYearLonger() {
        Map<Integer, Seats> years = account(CarryOver.NEXT_YEAR, Map.of(2024, 1L, 2025, 1L));
        assertThat(years.get(2024)).isEqualTo(new Seats(3, 0, 1, 2, 2));
        assertThat(years.get(2025)).as("the older seat is used first, and the other older one lapses").isEqualTo(new Seats(3, 2, 1, 4, 3));
        assertThat(years.get(2026)).as("after the last year nothing is carried on").isEqualTo(new Seats(3, 3, 0, 6, 0));
        assertThat(years.get(2026).available()).isEqualTo(6);
        assertThat(years).doesNotContainKey(2027);
    }

    @Test
    void unusedSeatsLiveAsLongAsTheAgreement() {
        Map<Integer, Seats> years = account(CarryOver.WHOLE_PERIOD, Map.of(2024, 1L, 2026, 6L));
        assertThat(years.get(2025)).isEqualTo(new Seats(3, 2, 0, 5, 5));
        assertThat(years.get(2026)).isEqualTo(new Seats(3, 5, 6, 2, 0));
    }

    @Test
    void whatIsUsedBeyondThePromiseTakesNothingFromLaterYears() {
        Map<Integer, Seats> years = account(CarryOver.NEXT_YEAR, Map.of(2024, 5L, 2030, 1L));
        assertThat(years.get(2024)).isEqualTo(new Seats(3, 0, 5, 0, 0));
        assertThat(years.get(2024).beyond()).isEqualTo(2);
        assertThat(years.get(2025)).isEqualTo(new Seats(3, 0, 0, 3, 3));
        assertThat(years.get(2030)).as("a year without a promise").isEqualTo(new Seats(0, 0, 1, 0, 0));
    }

    @Test
    void ofTwoAgreementsTheSeatsThatLapseFirstAreUsedFirst() {
        List<Lot> lots = List.of(Lot.of(2024, 2, CarryOver.WHOLE_PERIOD, 2026), Lot.of(2024, 2, CarryOver.NONE, 2026));
        assertThat(new SeatAccount(lots, Map.of(2024, 3L)).years().get(2024)).isEqualTo(new Seats(4, 0, 3, 1, 1));
    }

    @Test
    void aSeatThatLivesOnIsShownInAYearWithoutAPromise() {
        List<Lot> lots = List.of(Lot.of(2024, 2, CarryOver.WHOLE_PERIOD, 2026));
        assertThat(new SeatAccount(lots, Map.of()).years()).containsExactlyInAnyOrderEntriesOf(Map.of(
                2024, new Seats(2, 0, 0, 2, 2), 2025, new Seats(0, 2, 0, 2, 2), 2026, new Seats(0, 2, 0, 2, 0)));
    }

    @Test
    void nothingPromisedAndNothingUsedIsNothing() {
        assertThat(new SeatAccount(List.of(), Map.of()).years()).isEmpty();
    }

    /** Three seats in each of three years. */
    private static Map<Integer, Seats> account(CarryOver rule, Map<Integer, Long> used) {
        return new SeatAccount(List.of(Lot.of(2024, 3, rule, 2026), Lot.of(2025, 3, rule, 2026), Lot.of(2026, 3, rule, 2026)), used).years();
    }
}
