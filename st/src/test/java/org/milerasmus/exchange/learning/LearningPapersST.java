package org.milerasmus.exchange.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** What spares an office work: many learning agreements on paper, and the components of a call for all of them. */
class LearningPapersST extends BrowserTest {

    @Test
    void severalArePrintedInTheBackgroundAndFetchedAsOneFile() throws IOException {
        Window window = window().login("admin@demo.example");
        window.open("/exchange/learning/list?status=IN_FORCE");
        Page page = window.page();
        page.locator("td.select-column .ui-chkbox-box").nth(0).click();
        assertThat(page.locator(".bulk-count")).hasText("1 selected");
        page.locator("td.select-column .ui-chkbox-box").nth(1).click();
        assertThat(page.locator(".bulk-count")).hasText("2 selected");
        page.locator("[id='form:print']").click();
        page.waitForURL("**/work/view?*");
        window.inspect("work-running");
        assertThat(page.locator("[id='form:fetch']")).isVisible();
        window.inspect("work-done");
        Download file = page.waitForDownload(() -> page.locator("[id='form:fetch']").click());
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(file.path()))) {
            Assertions.assertThat(archive.getNextEntry().getName()).endsWith(".pdf");
            Assertions.assertThat(archive.getNextEntry()).isNotNull();
            Assertions.assertThat(archive.getNextEntry()).isNull();
        }
        window.open("/work/list");
        assertThat(page.locator(".row-link").first()).containsText("2 learning agreements");
        window.inspect("work-list");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void theHostKeepsTheComponentsOfACall(Screen screen) {
        DemoStudies any = DemoStudies.in(LearningStatus.IN_FORCE, 0);
        Window host = window(screen).login(any.receiver());
        host.open("/exchange/mobility/view?code=" + any.code());
        host.page().locator("a[href*='/exchange/call/view']").first().click();
        host.page().waitForURL("**/exchange/call/view?*");
        host.page().locator("a[href*='/exchange/learning/template']").click();
        host.page().waitForURL("**/exchange/learning/template?*");
        int cards = host.page().locator("fieldset.learning-component").count();
        host.page().locator("[id='form:addHost']").click();
        assertThat(host.page().locator("fieldset.learning-component")).hasCount(cards + 1);
        host.inspect("learning-template");
    }
}
