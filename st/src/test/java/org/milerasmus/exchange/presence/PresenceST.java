package org.milerasmus.exchange.presence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class PresenceST extends BrowserTest {

    private static final String HOST = "coordinator.awiener04@demo.example";

    @Test
    void theCalendarHasTheSameAsATable() {
        Window window = window().login(HOST);
        Page page = window.page();
        window.open("/exchange/presence/calendar");
        assertThat(page.locator(".fc-event").first()).isVisible();
        window.inspectEverywhere("presence-calendar");
        page.locator("[id='form:other']").click();
        assertThat(page.locator(".row-link").first()).isVisible();
        window.inspectEverywhere("presence-table");
    }

    @Test
    void theMapShowsWhoIsWhereToday() {
        Window window = window().login(HOST);
        Page page = window.page();
        window.open("/exchange/presence/map");
        assertThat(page.locator(".map-mark").first()).isVisible();
        assertThat(page.locator(".row-link").first()).isVisible();
        window.inspectEverywhere("presence-map");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void aRollCallCountsWhoIsFound(Screen screen) {
        Window window = window(screen).login(HOST);
        Page page = window.page();
        window.open("/exchange/presence/rolls");
        page.locator("[id='startForm:start']").click();
        assertThat(page.locator("[id='startForm:reason-field'] .ui-message-error-detail")).isVisible();
        window.inspect("roll-list");
        page.locator("[id='startForm:reason']").fill("Demo alarm " + screen);
        page.locator("[id='startForm:start']").click();
        page.waitForURL("**/exchange/presence/roll?*");
        int people = Integer.parseInt(page.locator(".roll-missing strong").innerText());
        page.locator("[id$=':present']").first().click();
        assertThat(page.locator(".roll-missing strong")).hasText(String.valueOf(people - 1));
        assertThat(page.locator(".roll > li").last()).containsText("Present");
        window.inspect("roll-call");
        prints(page, people);
        page.locator("[id='form:close']").click();
        page.locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='form:close']")).hasCount(0);
    }

    /** On paper stand all names and marks, and nothing that could be pressed. */
    private static void prints(Page page, int people) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".roll > li:visible")).hasCount(people);
        assertThat(page.locator(".roll > li").last()).containsText("Present");
        assertThat(page.locator("button:visible, .navigation:visible, .topbar:visible")).hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exchange/presence/calendar", "/exchange/presence/map", "/exchange/presence/rolls"})
    void staysClosedForTravellers(String path) {
        Window window = window().login("person.001@demo.example").expectStatus(403);
        window.open(path);
        assertThat(window.page().locator(".error-page")).isVisible();
    }
}
