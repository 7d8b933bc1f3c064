package org.milerasmus.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class UnknownPageST extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void anUnknownAddressIsAPageInTheSameDesign(Screen screen) {
        Window window = window(screen).expectStatus(404);
        Response answer = window.open("/no/such/page");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(window.page().locator("h1").count()).isEqualTo(1);
        window.inspect("unknown-page");
    }
}
