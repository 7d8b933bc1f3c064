package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** What every list does: columns to choose, filters to take away, rows that say that they are on their way. */
class ListST extends BrowserTest {

    @Test
    void aReaderChoosesTheColumns() {
        Page page = calls();
        Locator seats = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Seats"));
        assertThat(seats).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Choose the columns")).click();
        page.locator(".ui-columntoggler-item", new Page.LocatorOptions().setHasText("Seats")).locator(".ui-chkbox-box").click();
        assertThat(seats).isHidden();
    }

    @Test
    void aFilterIsTakenAwayByItsChip() {
        Window staff = window().login("coordinator.awiener04@demo.example");
        staff.open("/exchange/mobility/list?status=CANCELLED&kind=EVENT");
        Page page = staff.page();
        assertThat(page.locator("a.chip")).hasCount(3);
        page.locator("a.chip", new Page.LocatorOptions().setHasText("Cancelled")).click();
        page.waitForURL(Pattern.compile("list\\?kind=EVENT$"));
        assertThat(page.locator("a.chip", new Page.LocatorOptions().setHasText("Event"))).isVisible();
    }

    @Test
    void rowsThatAreOnTheirWaySaySo() {
        Page page = calls();
        CompletableFuture<Route> held = new CompletableFuture<>();
        page.route(Pattern.compile("/exchange/call/list"), route -> {
            if (!held.complete(route)) {
                route.resume();
            }
        });
        page.locator("[id='form:q']").pressSequentially("law");
        assertThat(page.locator(".list[aria-busy=true]")).isVisible();
        page.waitForCondition(held::isDone);
        held.join().resume();
        assertThat(page.locator(".list[aria-busy=true]")).hasCount(0);
        assertThat(page.locator(".list-found")).hasText(Pattern.compile("\\d+ entr(y|ies)|Nothing found"));
    }

    private Page calls() {
        Window guest = window();
        guest.open("/exchange/call/list");
        assertThat(guest.page().locator(".row-link").first()).isVisible();
        return guest.page();
    }
}
