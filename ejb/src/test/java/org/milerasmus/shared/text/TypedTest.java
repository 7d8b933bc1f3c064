package org.milerasmus.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void anEmptyTextIsNoValue() {
        assertThat(Typed.orNull("  \t")).isNull();
        assertThat(Typed.orNull(" A  WIENER04 ")).isEqualTo(" A  WIENER04");
    }

    @Test
    void oneLineStaysOneLine() {
        assertThat(Typed.oneLine("Demo\r\nBcc: all@example.test\u2028x\u0000")).isEqualTo("Demo Bcc: all@example.test x");
        assertThat(Typed.oneLine(null)).isEmpty();
    }
}
