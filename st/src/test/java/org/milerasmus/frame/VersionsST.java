package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** Two people edit one record: the later one sees both versions, loses nothing and chooses. */
class VersionsST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";

    @Test
    void showsBothVersionsAndLetsChoose() {
        Window late = window().login(ADMINISTRATOR);
        String id = newAcademy(late);
        late.open("/partnership/academy/edit?id=" + id);
        Window early = window().login(ADMINISTRATOR);
        early.open("/partnership/academy/edit?id=" + id);
        choose(early.page(), "service", "Navy");
        change(early.page(), "Theirs", "https://theirs.example");
        early.page().waitForURL("**/partnership/academy/view?*");
        change(late.page(), "Mine", "https://mine.example");
        Page page = late.page();
        Locator rows = page.locator("table.versions tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(row(page, "City")).containsText("Mine");
        assertThat(row(page, "City")).containsText("Theirs");
        assertThat(row(page, "Service")).containsText("Navy");
        assertThat(page.locator("[id='form:city']")).hasValue("Mine");
        late.inspectEverywhere("versions");
        row(page, "City").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page.locator("[id='form:city']")).hasValue("Theirs");
        assertThat(rows).hasCount(2);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/academy/view?*");
        assertThat(page.locator("main")).containsText("https://mine.example");
        assertThat(page.locator("main")).containsText("Theirs");
        assertThat(page.locator("main")).not().containsText("Navy");
    }

    private static String newAcademy(Window window) {
        window.open("/partnership/academy/edit");
        Page page = window.page();
        page.locator("[id='form:name']").fill("Demo Academy " + UUID.randomUUID());
        page.locator("[id='form:city']").fill("First");
        choose(page, "country", "Austria");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/academy/view?*");
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static void change(Page page, String city, String website) {
        page.locator("[id='form:city']").fill(city);
        page.locator("[id='form:website']").fill(website);
        page.locator("[id='form:save']").click();
    }

    private static void choose(Page page, String field, String label) {
        page.locator("[id='form:" + field + "']").click();
        page.locator("[id='form:" + field + "_panel']").getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(label).setExact(true)).click();
    }

    private static Locator row(Page page, String label) {
        return page.locator("table.versions tbody tr", new Page.LocatorOptions().setHasText(label)).first();
    }
}
