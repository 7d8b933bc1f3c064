package org.milerasmus.exchange.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

class DecidingST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";

    @Test
    void showsWhatWaitsAndWhereToDecide() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/dashboard");
        assertThat(window.page().locator(".waiting a").first()).isVisible();
        window.inspectEverywhere("dashboard-administrator");
        window.open("/exchange/decision/nominations?status=SUBMITTED");
        window.inspectEverywhere("nominations");
        window.open("/exchange/decision/admissions?status=NOMINATED");
        window.inspectEverywhere("admissions");
        window.open("/exchange/mobility/list");
        window.inspectEverywhere("mobilities");
        window.page().locator(".row-link").first().click();
        window.page().waitForURL("**/exchange/mobility/view?*");
        window.inspectEverywhere("mobility");
    }

    @Test
    void nominatesSeveralAtOnceAndTakesThemBack() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/decision/nominations?status=SUBMITTED");
        Page page = window.page();
        Form.tick(page, 0);
        Form.tick(page, 1);
        assertThat(page.locator(".bulk-count")).hasText("2 selected");
        page.locator("[id='form:nominate']").click();
        Locator answer = page.locator("[id='form:answer'] .card");
        assertThat(answer).isVisible();
        window.inspect("nominations-answer");
        if (page.locator("[id='form:undo']").isVisible()) {
            page.locator("[id='form:undo']").click();
            assertThat(answer.locator("h2")).hasText(Pattern.compile(".*taken back"));
        }
        assertThat(page.locator(".bulk")).isHidden();
    }

    @Test
    void asksForAReasonAtItsField() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/decision/nominations?status=SUBMITTED");
        Page page = window.page();
        Form.tick(page, 3);
        page.locator("[id='form:reject']").click();
        page.locator("[id='reasonForm:rejectNow']").click();
        assertThat(page.locator("[id='reasonForm:phrase-field'] .ui-message-error-detail")).isVisible();
        window.inspect("nominations-reason");
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='reasonDialog']")).isHidden();
    }

    @Test
    void walksFromOneApplicationToTheNextByKeyboard() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/decision/nominations?status=RESERVE");
        Page page = window.page();
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/decision/review?*");
        window.inspectEverywhere("review");
        String first = page.url();
        page.keyboard().press("Alt+n");
        page.waitForURL(url -> url.contains("/review?") && !url.equals(first));
        assertThat(page.locator("[id=walk]")).containsText("2 of");
        page.keyboard().press("Alt+p");
        assertThat(page.locator("[id=walk]")).containsText("1 of");
    }

    @Test
    void keepsTheFilterInTheAddress() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/decision/nominations");
        Page page = window.page();
        page.locator("[id='form:words']").fill("no such person");
        assertThat(page.locator(".empty-state-title")).isVisible();
        page.waitForURL("**q=no*");
        page.locator("[id='form:clear']").click();
        assertThat(page.locator(".row-link").first()).isVisible();
    }

    @Test
    void narrowsToACallFromAMenuThatIsFilledWhenItIsOpened() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/decision/nominations");
        Page page = window.page();
        assertThat(page.locator("[id='form:call_items'] li")).hasCount(0);
        Form.choose(page, "form:call", 1);
        page.waitForURL("**call=*");
        String chosen = page.locator("[id='form:call_label']").textContent();
        window.open(page.url().substring(page.url().indexOf("/exchange")));
        assertThat(page.locator("[id='form:call_label']")).hasText(chosen);
        assertThat(page.locator("[id='form:chips'] .chip").first()).isVisible();
        assertThat(page.locator(".row-link").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exchange/decision/nominations", "/exchange/decision/admissions", "/exchange/decision/review?code=MEX-2026-00001"})
    void staysClosedForApplicants(String address) {
        Window window = window().login("person.001@demo.example").expectStatus(403);
        window.open(address);
        assertThat(window.page().locator(".error-page")).isVisible();
    }
}
