package org.milerasmus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;
import org.milerasmus.st.server.ServerLog;

/** What somebody tries who does not play by the rules of the pages. */
class OutsidersST extends BrowserTest {

    private static final String CADET = "person.287@demo.example";

    /** What the server says of a message that it wanted to keep for the next page when this one was on its way already. */
    private static final String LATE_COOKIE = "JSF1095";

    @Test
    void everyPageTellsTheBrowserWhatItMustNotDo() {
        Map<String, String> headers = window().open("/exchange/call/list").allHeaders();
        assertThat(headers.get("content-security-policy")).contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "'nonce-")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "same-origin").doesNotContainKey("x-powered-by");
    }

    @Test
    void theSessionIsInACookieThatScriptsCannotReadAndOtherSitesDoNotSend() {
        Window window = window();
        window.open("/security/login");
        assertThat(session(window)).satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        });
        assertThat(window.page().content()).doesNotContainIgnoringCase("jsessionid").doesNotContain(session(window).value);
    }

    @Test
    void aSessionThatWasPlantedIsNotTheOneThatSignsIn() {
        Window window = window();
        window.open("/security/login");
        String planted = session(window).value;
        window.signIn(CADET);
        assertThat(session(window).value).isNotEqualTo(planted);
        Window thief = window();
        thief.page().context().addCookies(List.of(new Cookie("session", planted).setUrl(window.page().url())));
        thief.open("/person/profile");
        assertThat(thief.page().url()).contains("/security/login");
    }

    @Test
    void whoSignsOutEverywhereIsSignedOutInTheOtherBrowserToo() {
        Window one = window().signIn("person.288@demo.example");
        Window other = window().signIn("person.288@demo.example");
        one.page().locator(".person-button").click();
        one.page().locator("[id='logout:everywhere']").click();
        PlaywrightAssertions.assertThat(one.page().locator("a.sign-in")).isVisible();
        other.open("/person/profile");
        assertThat(other.page().url()).contains("/security/login");
    }

    @Test
    void aStateThatTheServerDidNotGiveChangesNothing() {
        Window window = window().signIn(CADET);
        window.open("/person/profile");
        FormData forged = FormData.create().set("form", "form").set("form:givenName", "Forged").set("form:save", "form:save")
                .set("jakarta.faces.ViewState", "-1234567890:9876543210");
        APIResponse answer = window.page().request().post(window.page().url(), RequestOptions.create().setForm(forged).setMaxRedirects(0));
        assertThat(answer.status()).isIn(200, 302);
        Window later = window().signIn(CADET); // the same window offers what was sent once more, as it does when a session was over
        later.open("/person/profile");
        PlaywrightAssertions.assertThat(later.page().locator("input[id$=givenName]")).not().hasValue("Forged");
    }

    /** Another answer after five attempts would tell that there is such an account. */
    @Test
    void nobodyLearnsFromTheSignInWhetherThereIsAnAccount() {
        int late = ServerLog.linesWith(LATE_COOKIE).size();
        assertThat(answerAfterSixAttempts("person.289@demo.example")).isEqualTo(answerAfterSixAttempts("nobody.at.all@demo.example"));
        assertThat(ServerLog.linesWith(LATE_COOKIE)).as("what is told on the same page is not kept for another").hasSizeLessThanOrEqualTo(late);
    }

    private String answerAfterSixAttempts(String email) {
        Page page = window().page();
        page.navigate("/security/login");
        Locator told = page.locator(".error-summary");
        for (int i = 0; i < 6; i++) {
            page.locator("[autocomplete=username]").fill(email);
            page.locator("[autocomplete=current-password]").fill("Wrong-Harbour-2026");
            page.waitForNavigation(() -> page.locator("form:has([autocomplete=username]) button[type=submit]").click());
            PlaywrightAssertions.assertThat(told).isVisible();
        }
        return told.innerText();
    }

    @Test
    void aRequestOfAnotherKindIsAnsweredByAPageOfOurs() {
        Window window = window();
        window.open("/");
        APIResponse answer = window.page().request().delete(window.page().url().replaceAll("(://[^/]+).*", "$1/settings"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).contains("<h1").doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @Test
    void aFormThatCouldNotBeSavedDoesNotOpen() {
        refused(CADET, "/partnership/academy/edit?id=1", 403);
        refused("auditor@demo.example", "/partnership/academy/edit?id=1", 403);
        refused("auditor@demo.example", "/exchange/call/edit", 403);
        refused("coordinator.awiener04@demo.example", "/partnership/academy/edit", 404);
    }

    private void refused(String email, String address, int status) {
        assertThat(window().login(email).expectStatus(status).open(address).status()).as("%s for %s", address, email).isEqualTo(status);
    }

    private static Cookie session(Window window) {
        return window.page().context().cookies().stream().filter(cookie -> cookie.name.equals("session")).findFirst().orElseThrow();
    }
}
