package org.milerasmus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"1 Nov 2026", "01 nov 2026", " 1 November 2026 ", "1. nov. 2026", "1st Nov, 2026", "1.11.2026", "01/11/2026", "1-11-2026", "2026-11-01"})
    void isReadAsPeopleWriteIt(String written) {
        assertThat(WrittenDay.read(written, Locale.ENGLISH)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1er nov. 2026", "1 novembre 2026", "1 Nov 2026", "1/11/2026"})
    void isReadInFrenchToo(String written) {
        assertThat(WrittenDay.read(written, Locale.FRENCH)).contains(DAY);
    }

    @Test
    void needsNoAccents() {
        assertThat(WrittenDay.read("3 fevr. 2026", Locale.FRENCH)).contains(LocalDate.of(2026, 2, 3));
        assertThat(WrittenDay.read("3 déc. 2026", Locale.FRENCH)).contains(LocalDate.of(2026, 12, 3));
        assertThat(WrittenDay.read("3 août 2026", Locale.FRENCH)).contains(LocalDate.of(2026, 8, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2026", "1 Nov 26", "1 jui 2026", "11/13/2026", "1 Nov", "00.11.2026", "2026-11-01T08:00"})
    void isRefusedWhereItIsNoDayOrNotClear(String written) {
        assertThat(WrittenDay.read(written, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Nov 2026 08:00", "1 Nov 2026, 08:00", "1 novembre 2026 8h00", "2026-11-01 8.00"})
    void hasATimeBehindIt(String written) {
        assertThat(WrittenDay.readWithTime(written, Locale.FRENCH)).contains(LocalDateTime.of(2026, 11, 1, 8, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 Nov 2026", "1 Nov 2026 24:01", "08:00", "soon 08:00"})
    void isRefusedWithoutATimeThatExists(String written) {
        assertThat(WrittenDay.readWithTime(written, Locale.ENGLISH)).isEmpty();
    }
}
