package org.milerasmus.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A partner's page as a coordinator of another academy reads it. */
class PartnerST extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void showsWhereThePartnerIs(Screen screen) {
        Window window = window(screen).login("coordinator.awiener04@demo.example");
        Page page = window.page();
        window.open("/partnership/academy/list?q=BRUXEL01");
        page.locator(".row-link").first().click();
        page.waitForURL("**/partnership/academy/view?*");
        assertThat(page.locator("main")).containsText("924 km");
        assertThat(page.locator(".map-mark")).hasCount(2);
        page.locator("a.map-mark[aria-label^=Theres]").focus();
        assertThat(page.locator(".map-label", new Page.LocatorOptions().setHasText("Theresianische"))).isVisible();
        page.locator(".map-table summary").click();
        assertThat(page.locator(".map-table tbody tr")).hasCount(2);
        window.inspect("partner-map");
        page.locator("a.map-mark[aria-label^=Theres]").press("Enter");
        page.waitForURL("**/partnership/academy/view?*");
        assertThat(page.locator("h1")).containsText("Theresianische");
    }
}
