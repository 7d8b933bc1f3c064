package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.st.server.ServerLog;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** Pages for what cannot be shown: in the design and the language of the application, with a number where we have to look for it. */
class ErrorPagesST extends BrowserTest {

    private static final String CALLS = "/exchange/call/list";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{10}");

    @ParameterizedTest
    @CsvSource({"en, DESK, You may not do this", "fr, PHONE_DARK, Vous ne pouvez pas faire cela"})
    void whatARoleMustNotSee(String language, Screen screen, String title) {
        Window window = in(language, window(screen).login("person.296@demo.example")).expectStatus(403);
        requirePage(window, window.open("/audit/list"), 403, language, title);
        assertThat(window.page().locator(".error-page code")).hasCount(0);
        await().atMost(PATIENCE).until(() -> !ServerLog.linesWith("invocation on EJB AuditTrail").isEmpty());
        assertThat(ServerLog.linesWith("AccessLocalException")).as("one line says what was refused, no stack follows").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE, Page not found", "fr, DESK_DARK, Page introuvable"})
    void whatIsNotThere(String language, Screen screen, String title) {
        Window window = in(language, window(screen)).expectStatus(404);
        requirePage(window, window.open("/exchange/call/view?code=CALL-0000-00000"), 404, language, title);
    }

    @ParameterizedTest
    @CsvSource({"en, DESK_DARK, Something went wrong on our side", "fr, PHONE, Une erreur s’est produite de notre côté"})
    void whatIsBroken(String language, Screen screen, String title) {
        Window window = in(language, window(screen)).expectStatus(500);
        try (BrokenTable calls = new BrokenTable("calls")) {
            requirePage(window, window.open(CALLS), 500, language, title);
        }
        Locator number = window.page().locator(".error-page code");
        assertThat(number).hasText(NUMBER);
        assertThat(ServerLog.linesWith("Failure " + number.innerText())).as("the number leads to the place in the log").isNotEmpty();
        assertThat(window.page().locator("body")).not().containsText(Pattern.compile("Exception|SQL|_away"));
        assertThat(window.open(CALLS).status()).isEqualTo(200);
    }

    private static Window in(String language, Window window) {
        window.open("/settings?language=" + language);
        return window;
    }

    private static void requirePage(Window window, Response answer, int status, String language, String title) {
        Page page = window.page();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("header.publicbar .brand")).isVisible();
        assertThat(page.locator("a.button-link")).hasAttribute("href", "/");
        window.inspect("error-" + status + "-" + language);
    }
}
