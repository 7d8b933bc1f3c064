package org.milerasmus.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A partner's page as its own staff keep it and as coordinators of other academies read it. */
class PartnerST extends BrowserTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void readsWhatAPartnerTells() {
        Window window = window().login("coordinator.awiener04@demo.example");
        Page page = window.page();
        window.open("/partnership/academy/list?q=BRUXEL01");
        page.locator(".row-link").first().click();
        page.waitForURL("**/partnership/academy/view?*");
        assertThat(page.locator("main")).containsText("924 km");
        assertThat(page.locator("main")).containsText("Invented: double rooms");
        assertThat(page.locator("[id='contacts:people'] tbody tr")).hasCount(3);
        assertThat(page.locator("[id='contacts:people']").getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.locator(".map-mark")).hasCount(2);
        page.locator("a.map-mark[aria-label^=Theres]").focus();
        assertThat(page.locator(".map-label", new Page.LocatorOptions().setHasText("Theresianische"))).isVisible();
        page.locator(".map-table summary").click();
        assertThat(page.locator(".map-table tbody tr")).hasCount(2);
        window.inspectEverywhere("partner");
        page.locator("a.map-mark[aria-label^=Theres]").press("Enter");
        assertThat(page.locator("h1")).containsText("Theresianische");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void keepsItsContacts(Screen screen) {
        Window window = window(screen).login("coordinator.bgvarna05@demo.example");
        Page page = window.page();
        openOwn(window, "VARNA05");
        page.locator("[id=addContact]").click();
        page.waitForURL("**/partnership/contact/edit?*");
        String name = "Demo Contact " + UUID.randomUUID();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:email']").fill("nobody");
        date(page, "validTo", "1 Jan 2001");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:email-field'] .ui-message-error-detail")).isVisible();
        window.inspect("contact-edit");
        page.locator("[id='form:email']").fill("contact@demo.example");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:validTo-field'] .ui-message-error-detail")).containsText("before the first");
        assertThat(page.locator("[id='form:name']")).hasValue(name);
        date(page, "validTo", "");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/academy/view?*");
        Locator row = page.locator("[id='contacts:people'] tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).containsText("Current");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm that " + name)).click();
        assertThat(page.locator(".feedback")).containsText("is confirmed");
        window.inspect("partner-own");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take " + name)).click();
        page.locator(".ui-confirmdialog-yes:visible").click();
        assertThat(row).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void tellsWhatItTeaches(Screen screen) {
        Window window = window(screen).login("coordinator.bgsofia34@demo.example");
        Page page = window.page();
        openOwn(window, "SOFIA34");
        page.locator("[id=editSheet]").click();
        page.waitForURL("**/partnership/academy/factsheet?*");
        window.inspect("fact-sheet-edit");
        date(page, "autumnEndsOn", "1 Jan 2001");
        page.locator("[id='form:housing']").fill("Demo barracks beside the river");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:autumnEndsOn-field'] .ui-message-error-detail")).containsText("earlier step");
        date(page, "autumnEndsOn", "");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/academy/view?*");
        assertThat(page.locator("main")).containsText("Demo barracks beside the river");
        assertThat(page.locator("main")).containsText("Changed");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void sharesDocuments(Screen screen) {
        Window window = window(screen).login("coordinator.hubudapes54@demo.example");
        Page page = window.page();
        openOwn(window, "BUDAPES54");
        page.locator("[id=keepDocuments]").click();
        page.waitForURL("**/partnership/academy/documents?*");
        send(page, "map.pdf", "MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).isVisible();
        String title = "Demo map " + UUID.randomUUID();
        page.locator("[id='form:title']").fill(title);
        page.waitForResponse(response -> "POST".equals(response.request().method()), () -> page.locator("[id='form:title']").press("Tab"));
        send(page, "map.pdf", PDF);
        assertThat(page.locator(".task", new Page.LocatorOptions().setHasText(title))).isVisible();
        window.inspect("academy-documents");
        openOwn(window, "BUDAPES54");
        Download file = page.waitForDownload(() -> page.getByText(title).first().click());
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("map.pdf");
    }

    @Test
    void findsAPartnerInTheListAndOnTheMap() {
        Window window = window().login("coordinator.awiener04@demo.example");
        Page page = window.page();
        window.open("/exchange/partner/list");
        window.inspectEverywhere("partner-search");
        choose(page, "kind", "Civilian");
        page.waitForURL("**kind=CIVILIAN**");
        choose(page, "field", "0613");
        page.waitForURL("**field=0613**");
        int found = page.locator("[id='form:list'] tbody tr").count();
        page.locator("[id='form:toMap']").click();
        page.waitForURL("**/exchange/partner/map?**field=0613**");
        assertThat(page.locator(".map-mark")).hasCount(found);
        page.locator(".map-table summary").click();
        assertThat(page.locator(".map-table tbody tr")).hasCount(found);
        window.inspectEverywhere("partner-map-narrowed");
        window.open("/exchange/partner/map");
        assertThat(page.locator(".map-mark").nth(50)).isVisible();
        window.inspectEverywhere("partner-map");
        page.locator("[id='form:toList']").click();
        page.waitForURL("**/exchange/partner/list**");
    }

    @Test
    void administratorsKeepTheTopics() {
        Window window = window().login("admin@demo.example");
        Page page = window.page();
        window.open("/partnership/topic/list");
        window.inspect("topics");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change Memory forensics")).click();
        assertThat(page.locator("[id='form:nameEn']")).hasValue("Memory forensics");
        page.locator("[id='form:nameEn']").fill("Network forensics");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:nameEn-field'] .ui-message-error-detail")).containsText("Another topic");
        window.open("/partnership/topic/list");
        String name = "Demo topic " + UUID.randomUUID();
        page.locator("[id='form:nameEn']").fill(name);
        page.locator("[id='form:nameFr']").fill("Sujet " + name);
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='topics:rows']")).containsText(name);
    }

    private static void openOwn(Window window, String code) {
        window.open("/partnership/academy/list?q=" + code);
        window.page().locator(".row-link").first().click();
        window.page().waitForURL("**/partnership/academy/view?*");
    }

    private static void date(Page page, String field, String day) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.fill(day);
        input.press("Tab"); // closes the calendar, which covers what is below
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private static void choose(Page page, String field, String label) {
        page.locator("[id='form:" + field + "']").click();
        page.locator("[id='form:" + field + "_panel'] li", new Page.LocatorOptions().setHasText(label)).first().click();
    }
}
