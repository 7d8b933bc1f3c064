package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** One of the thirty at the own application. */
final class Applicant {

    private final Window window;
    private final Page page;
    private final Cadet cadet;

    Applicant(Window window, Cadet cadet) {
        this.window = window.login(cadet.email());
        this.page = window.page();
        this.cadet = cadet;
    }

    Window window() {
        return window;
    }

    private void open() {
        window.open("/exchange/application/view?code=" + cadet.code());
    }

    void confirm() {
        open();
        Form.press(page, "form:confirm");
        assertThat(page.getByText("Your seat is confirmed").first()).isVisible();
    }

    void withdraw() {
        open();
        Form.pressAndConfirm(page, "form:withdraw");
        assertThat(page.locator("[id='form:withdraw']")).hasCount(0);
    }

    /** The application tells where it stands and how it has come there, step by step. */
    void sees(String state, String... steps) {
        open();
        assertThat(page.locator(".page-head .status").first()).containsText(state);
        assertThat(page.locator(".timeline").first().locator(".moment")).containsText(steps);
    }

    /** The page that is open says why the wishes were given or not, and is looked at on every screen. */
    void reads(String title, String why) {
        assertThat(page.locator(".card").filter(new Locator.FilterOptions().setHasText(title))).containsText(why);
        window.inspectEverywhere("placement-answer");
    }

    /** The deadlines are looked at every minute. */
    void waitsFor(String words) {
        await().pollInSameThread().pollInterval(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            open();
            org.assertj.core.api.Assertions.assertThat(page.locator(".timeline").first().innerText()).contains(words);
        });
    }
}
