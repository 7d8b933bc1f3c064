package org.milerasmus.partnership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , 2026-11-24, CURRENT",
        "2020-01-01, , 2025-11-24, CURRENT", // twelve months to the day
        "2020-01-01, , 2025-11-23, UNCONFIRMED",
        "2020-01-01, 2026-11-23, 2026-11-01, ENDED",
        "2020-01-01, 2026-11-23, 2020-01-01, ENDED",
        "2020-01-01, 2026-11-24, 2026-11-01, ENDS_SOON", // the last day is still a day in the role
        "2020-01-01, 2027-01-23, 2026-11-01, ENDS_SOON", // sixty days
        "2020-01-01, 2027-01-24, 2026-11-01, CURRENT",
        "2026-11-25, , 2026-11-01, NOT_YET"})
    void canBeReliedOnOrNot(LocalDate from, LocalDate to, LocalDate confirmed, ContactState state) {
        assertThat(row(from, to, confirmed).state(TODAY)).isEqualTo(state);
    }

    private static ContactRow row(LocalDate from, LocalDate to, LocalDate confirmed) {
        return new ContactRow(1L, 1, 1L, "Demo Academy", ContactRole.COORDINATOR, "Demo Contact", null, "contact@example.test", null, from, to,
                confirmed, "Demo Coordinator");
    }
}
