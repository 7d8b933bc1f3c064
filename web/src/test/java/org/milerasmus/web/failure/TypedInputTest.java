package org.milerasmus.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTest {

    private static final String PATH = "/exchange/call/edit";

    /** Browsers send some characters as they are that a URI must not have. */
    @Test
    void thePageIsOpenedAnewWithItsParameters() {
        assertThat(TypedInput.origin(PATH, "https://erasmus.test/exchange/call/edit?code=CALL-1&words=a|b#top")).isEqualTo(PATH + "?code=CALL-1&words=a|b");
        assertThat(TypedInput.origin(PATH, "http://localhost:8080/exchange/call/edit")).isEqualTo(PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about:blank", "https://erasmus.test/another/page?x=1", "https://evil.test", "::::|%zz"})
    void anotherPageOrNoneGivesNoParameters(String referer) {
        assertThat(TypedInput.origin(PATH, referer)).isEqualTo(PATH);
        assertThat(TypedInput.origin(PATH, null)).isEqualTo(PATH);
    }
}
