package org.milerasmus.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcademicYearTest {

    @Test
    void beginsOnTheFirstOfSeptember() {
        assertThat(AcademicYear.of(LocalDate.of(2026, 8, 31))).isEqualTo(new AcademicYear(2025));
        assertThat(AcademicYear.of(LocalDate.of(2026, 9, 1))).isEqualTo(new AcademicYear(2026));
    }

    @Test
    void holdsItsFirstAndLastDay() {
        AcademicYear year = new AcademicYear(2026);
        assertThat(AcademicYear.of(year.from())).isEqualTo(year);
        assertThat(AcademicYear.of(year.to())).isEqualTo(year);
        assertThat(AcademicYear.of(year.to().plusDays(1))).isEqualTo(new AcademicYear(2027));
    }

    @Test
    void isWrittenWithBothYears() {
        assertThat(new AcademicYear(2026)).hasToString("2026/27");
        assertThat(new AcademicYear(2099)).hasToString("2099/00");
    }

    @Test
    void refusesYearsNobodyMeans() {
        assertThatThrownBy(() -> new AcademicYear(1999)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AcademicYear(2101)).isInstanceOf(IllegalArgumentException.class);
    }
}
