package org.milerasmus.exchange.grant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class GrantST extends BrowserTest {

    private static final String COORDINATOR = "coordinator.awiener04@demo.example";

    @Test
    void aGrantIsCalculatedAsItsChoicesChange() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open("/exchange/mobility/list?direction=OUTGOING&kind=COMMON_MODULE");
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/mobility/view?*");
        page.locator("a[href*='/exchange/grant/view']").click();
        page.waitForURL("**/exchange/grant/view?*");
        assertThat(page.locator("[id='form:lines_data'] tr")).hasCount(2);
        page.locator("[id='form:fewer'] .ui-toggleswitch-slider").click();
        assertThat(page.locator("[id='form:lines_data'] tr")).hasCount(3);
        window.inspectEverywhere("grant-view");
    }

    @Test
    void anAwardAsksFirstAndIsShownOnTheStay() {
        Window window = window().login("admin@demo.example");
        Page page = window.page();
        window.open("/exchange/mobility/list?kind=COMMON_MODULE");
        page.locator(".row-link").last().click();
        page.waitForURL("**/exchange/mobility/view?*");
        page.locator("a[href*='/exchange/grant/view']").click();
        page.waitForURL("**/exchange/grant/view?*");
        page.locator("[id='form:award']").click();
        page.locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='awardedLines_data'] tr")).hasCount(2);
        window.inspect("grant-awarded");
    }

    @Test
    void ratesAreKeptByAdministrators() {
        Window window = window().login("admin@demo.example");
        Page page = window.page();
        window.open("/exchange/grant/rates?year=2024");
        assertThat(page.locator("[id='form:callYear_input']")).hasValue("2024");
        window.inspectEverywhere("grant-rates");
    }

    @Test
    void aRateWithoutAnAmountSaysSoAtItsField() {
        Window window = window().login("admin@demo.example");
        Page page = window.page();
        window.open("/exchange/grant/rates?year=2024");
        page.locator("[id='form:addRate']").click();
        assertThat(page.locator("[id='form:rate:5:euro']")).isVisible();
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:rate:5:euro-field'] .ui-message-error-detail")).isVisible();
        window.inspect("grant-rates-wrong");
    }
}
