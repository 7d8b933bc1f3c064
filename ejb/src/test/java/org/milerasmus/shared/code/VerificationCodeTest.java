package org.milerasmus.shared.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    @Test
    void noTwoAreAlikeAndEachIsReadAsItIsPrinted() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String code = VerificationCode.draw();
            assertThat(drawn.add(code)).isTrue();
            assertThat(VerificationCode.grouped(code)).matches("(\\w{5}-){3}\\w{5}");
            assertThat(VerificationCode.typed(VerificationCode.grouped(code).toLowerCase())).contains(code);
        }
    }

    @Test
    void lettersThatLookLikeDigitsAreReadAsDigits() {
        assertThat(VerificationCode.typed(" o0oil-1lli1 abcde - fghjk ")).contains("0001111111ABCDEFGHJK");
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(VerificationCode.typed(null)).isEmpty();
        assertThat(VerificationCode.typed("U".repeat(20))).isEmpty();
        assertThat(VerificationCode.typed("A".repeat(19))).isEmpty();
        assertThat(VerificationCode.typed("A".repeat(10_000))).isEmpty();
    }
}
