package org.milerasmus.exchange.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

class PromisesTest {

    private static final Way WAY = new Way(1L, 2L, ExchangeKind.LONG_EXCHANGE);

    @Test
    void anAgreementPromisesSeatsForTheYearsThatItCoversHalfOf() {
        assertThat(years("2024-10-01", "2026-09-30")).containsExactly(2024, 2025);
        assertThat(years("2025-01-01", "2026-12-31")).containsExactly(2024, 2025);
        assertThat(years("2027-01-01", "2027-12-31")).as("its successor in the middle of a year").containsExactly(2026);
    }

    @Test
    void aShortAgreementPromisesSeatsForTheYearThatItIsMostIn() {
        assertThat(years("2025-09-15", "2025-12-20")).containsExactly(2025);
        assertThat(years("2025-07-01", "2025-10-15")).containsExactly(2024);
    }

    @Test
    void aTerminatedAgreementPromisesNothingAfterItsEnd() {
        assertThat(of(1, "2023-09-01", "2028-08-31", 3, null, "2025-03-10T12:00:00Z").years()).extracting(AcademicYear::start)
                .containsExactly(2023, 2024);
        assertThat(of(1, "2026-09-01", "2028-08-31", 3, null, "2026-03-10T12:00:00Z").years()).isEmpty();
    }

    @Test
    void anEndBeyondTheCalendarOfTheSystemDoesNoHarm() {
        assertThat(of(1, "2099-09-01", "2999-12-31", 3, null, null).years()).extracting(AcademicYear::start).containsExactly(2099, 2100);
    }

    @Test
    void anAmendmentCountsFromTheYearInWhichItWasAgreedOn() {
        Map<AcademicYear, Seats> years = new Promises(List.of(of(1, "2023-09-01", "2027-08-31", 3, "2023-05-01T12:00:00Z", null),
                of(2, "2023-09-01", "2027-08-31", 8, "2025-01-15T12:00:00Z", null))).account(WAY, Map.of());
        assertThat(years.values().stream().mapToLong(Seats::agreed).sum()).isEqualTo(3 + 8 + 8 + 8);
        assertThat(years.get(new AcademicYear(2023)).agreed()).isEqualTo(3);
    }

    @Test
    void aYearThatAnAmendmentDoesNotSpeakOfKeepsTheTextBefore() {
        Map<AcademicYear, Seats> years = new Promises(List.of(of(1, "2024-09-01", "2027-08-31", 3, null, null),
                of(3, "2025-09-01", "2027-08-31", 5, "2024-10-01T12:00:00Z", null))).account(WAY, Map.of(new AcademicYear(2024), 2L));
        assertThat(years.get(new AcademicYear(2024))).isEqualTo(new Seats(3, 0, 2, 1, 1));
        assertThat(years.get(new AcademicYear(2025))).isEqualTo(new Seats(5, 1, 0, 6, 5));
    }

    @Test
    void twoAgreementsPromiseTogether() {
        Promise one = of(1, "2024-09-01", "2025-08-31", 3, null, null);
        Promise other = new Promise(8L, 1, one.from(), one.to(), CarryOver.NONE, WAY, 2, null, null);
        Promises promises = new Promises(List.of(one, other));
        assertThat(promises.ways()).containsExactly(WAY);
        assertThat(promises.account(WAY, Map.of()).get(new AcademicYear(2024))).isEqualTo(new Seats(5, 0, 0, 5, 0));
    }

    private static List<Integer> years(String from, String to) {
        return of(1, from, to, 3, null, null).years().stream().map(AcademicYear::start).toList();
    }

    private static Promise of(int number, String from, String to, int seats, String agreed, String ended) {
        return new Promise(7L, number, LocalDate.parse(from), LocalDate.parse(to), CarryOver.NEXT_YEAR, WAY, seats,
                agreed == null ? null : Instant.parse(agreed), ended == null ? null : Instant.parse(ended));
    }
}
