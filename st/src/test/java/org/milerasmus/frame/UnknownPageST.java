package org.milerasmus.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class UnknownPageST extends BrowserTest {

    @Test
    void anUnknownAddressIsAPageInTheSameDesign() {
        Window window = window().expectStatus(404);
        Response answer = window.open("/no/such/page");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(window.page().locator("h1").count()).isEqualTo(1);
        window.inspectEverywhere("unknown-page");
    }

    /** An address without the record that it is about, or with a number that is none. */
    @ParameterizedTest
    @ValueSource(strings = {"/exchange/mobility/view", "/exchange/decision/review", "/partnership/agreement/view", "/partnership/academy/view?id=abc",
            "/exchange/learning/view", "/exchange/presence/roll", "/person/view", "/exchange/call/view"})
    void anAddressOfNothingIsThatPageToo(String path) {
        assertThat(window().login("coordinator.awiener04@demo.example").expectStatus(404).open(path).status()).isEqualTo(404);
    }
}
