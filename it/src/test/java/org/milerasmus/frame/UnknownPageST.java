package org.milerasmus.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
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
}
