package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.server.DatabaseOutage;
import org.milerasmus.st.server.ServerLog;
import org.milerasmus.st.server.TestServer;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** The database goes away while people work, and comes back: nobody sees a stack trace, and nobody has to restart anything. */
class DatabaseOutageST extends BrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{10}");
    private static final String CALLS = "/exchange/call/list";
    private static final List<String> FAILED_ROUNDS = List.of("A round of Mailer failed", "A round of ConsentDeadlines failed");
    /** A question whose official is to be reminded now. */
    private static final String REMINDED = "select count(*) from consent where id = ? and reminded_at is not null";

    @Test
    void theApplicationSaysSoAndComesBackByItself() {
        Window guest = window().expectStatus(503);
        Window cadet = window(Screen.PHONE_DARK).login("person.298@demo.example").expectStatus(503);
        cadet.open("/settings?language=fr");
        guest.open("/security/forgotten");
        guest.page().locator("main input[id$=email]").fill("person.299@demo.example");
        try (DatabaseOutage outage = DatabaseOutage.begin()) {
            keepsWhatWasTyped(guest.page());
            showsAPlainPage(cadet, "/dashboard", "fr", "Le service n’est pas disponible");
            showsAPlainPage(guest, CALLS, "en", "The service is not available");
            await().atMost(PATIENCE).until(() -> FAILED_ROUNDS.stream().allMatch(round -> ServerLog.linesWith(round).size() >= 2));
        }
        await().atMost(PATIENCE).until(() -> guest.open(CALLS).status() == 200);
        assertThat(guest.page().locator(".row-link").first()).isVisible();
        assertThat(cadet.open("/dashboard").status()).as("still signed in").isEqualTo(200);
        assertThat(cadet.page()).hasURL(Pattern.compile(".*/dashboard"));
        mailsGoOut(guest);
        officialsAreReminded();
    }

    /** A form that could not be sent stays as it is, with the reason and the number above it. */
    private static void keepsWhatWasTyped(Page page) {
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".error-summary")).containsText(NUMBER);
        assertThat(page.locator("main input[id$=email]")).hasValue("person.299@demo.example");
    }

    private static void showsAPlainPage(Window window, String path, String language, String title) {
        Page page = window.page();
        assertThat(window.open(path).status()).isEqualTo(503);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).hasText(title);
        Locator number = page.locator(".error-page code");
        assertThat(number).hasText(NUMBER);
        assertThat(page.locator("body")).not().containsText(Pattern.compile("Exception|SQL|jdbc"));
        assertThat(ServerLog.linesWith("Failure " + number.innerText())).as("the number leads to the place in the log").isNotEmpty();
        window.inspect("error-503-" + language);
    }

    /** A timer that has failed twice would be gone for good, were it not for LastingTimer. */
    private static void mailsGoOut(Window window) {
        GreenMail mails = new GreenMail(new ServerSetup(TestServer.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try {
            window.open("/security/forgotten");
            window.page().locator("main input[id$=email]").fill("person.299@demo.example");
            window.page().locator("main button[type=submit]").click();
            assertThat(mails.waitForIncomingEmail(PATIENCE.toMillis(), 1)).as("mails go out again").isTrue();
        } finally {
            mails.stop();
        }
    }

    private static void officialsAreReminded() {
        String consent = DemoDatabase.row("select max(id) from consent where status = 'OPEN' and reminded_at is null").getFirst();
        DemoDatabase.write("update consent set remind_on = current_date() where id = ?", List.of(List.of(consent)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(DemoDatabase.row(REMINDED, consent)).as("reminders go out again").containsExactly("1"));
    }
}
