package org.milerasmus.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EctsTest {

    @ParameterizedTest
    @CsvSource({"0.5, true", "2, true", "2.50, true", "60, true", "0, false", "-1, false", "60.5, false", "2.3, false", "0.25, false"})
    void creditsAreHalvesUpToAYear(BigDecimal credits, boolean possible) {
        assertThat(Ects.Halves.isPossible(credits)).isEqualTo(possible);
    }
}
