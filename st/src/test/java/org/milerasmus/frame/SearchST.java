package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** The search at the top of every page. */
class SearchST extends BrowserTest {

    private static final String STAFF = "coordinator.awiener04@demo.example";

    @ParameterizedTest
    @EnumSource
    void showsWhatWasFoundKindByKind(Screen screen) {
        Window window = window(screen).login(STAFF);
        window.open("/search?q=demo");
        assertThat(window.page().locator("main h2", new Page.LocatorOptions().setHasText("Applications"))).isVisible();
        assertThat(window.page().locator("main h2", new Page.LocatorOptions().setHasText("People"))).isVisible();
        window.inspect("search");
    }

    @Test
    void aCodeLeadsToItsRecord() {
        Window window = window().login(STAFF);
        window.open("/exchange/mobility/list");
        Page page = window.page();
        String address = page.locator(".row-link").first().getAttribute("href");
        String code = address.replaceAll(".*code=([A-Z0-9-]+).*", "$1");
        page.locator("#search").fill(code);
        page.locator("#search").press("Enter");
        page.waitForURL(Pattern.compile("/search\\?q=" + code));
        Locator found = page.locator("main a.found[href$='" + code + "']");
        assertThat(found).hasCount(1);
        found.click();
        page.waitForURL(Pattern.compile("/exchange/mobility/view\\?code=" + code));
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        Window window = window().login("person.003@demo.example");
        window.open("/search?q=zzzzzz");
        assertThat(window.page().locator(".empty-state")).containsText("Try a part of the name");
    }

    @Test
    void guestsAskForCallsOnlyAndSignInForMore() {
        Window guest = window();
        guest.open("/exchange/call/list");
        guest.page().locator("#search").fill("cyber");
        guest.page().locator("#search").press("Enter");
        guest.page().waitForURL(Pattern.compile("/exchange/call/list\\?q=cyber"));
        guest.open("/search?q=demo");
        guest.page().waitForURL(Pattern.compile("/security/login"));
    }
}
