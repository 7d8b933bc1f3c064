package org.milerasmus.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void takesWildcardsForOrdinaryLetters() {
        assertThat(Words.pattern("100%_!")).isEqualTo("%100!%!_!!%");
    }

    @Test
    void asksForNothingWhenNothingWasTyped() {
        assertThat(Words.conditions(null, null)).isEmpty();
        assertThat(Words.conditions(null, "  ")).isEmpty();
    }
}
