package org.milerasmus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3,5 | 3.5", "3.5 | 3.5", " 7 | 7", ",5 | 0.5", "-12,25 | -12.25", "\u22121 | -1", "1 000,5 | 1000.5",
        "12\u00A0345 | 12345", "1,000 | 1.000"})
    void readsAPointOrACommaBeforeTheDecimals(String written, BigDecimal meant) {
        assertThat(WrittenNumber.read(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "3,5 points", "1,000.50", "1.000,50", "3,", ".", "-", "1 00", "--1", "1e3", "٣x", "12345678901234567890123456"})
    void refusesWhatCouldBeSomethingElse(String written) {
        assertThat(WrittenNumber.read(written)).isEmpty();
    }
}
