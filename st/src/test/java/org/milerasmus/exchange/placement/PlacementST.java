package org.milerasmus.exchange.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class PlacementST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void aRoundIsPutTogetherComputedComparedAndExplained(Screen screen) {
        Window window = window(screen).login(ADMINISTRATOR);
        Page page = window.page();
        begin(window, "Demo round " + screen, 0, 1, 2);
        window.inspect("placement-edit");
        save(page);
        window.inspect("placement-draft");
        preview(page);
        assertThat(page.locator("table.plain tbody tr")).hasCount(3);
        window.inspect("placement-view");
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/placement/person?*");
        assertThat(page.locator("ol.task-list li").first()).isVisible();
        window.inspect("placement-person");
        window.open("/exchange/placement/list");
        assertThat(page.locator(".row-link").first()).isVisible();
        window.inspect("placement-list");
    }

    @Test
    void aChangeByHandAsksForItsReasonAndIsShown() {
        Window window = window().login(ADMINISTRATOR);
        Page page = window.page();
        begin(window, "Demo change by hand", 2);
        save(page);
        preview(page);
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/placement/person?*");
        page.locator("[id='form:adjust']").click();
        assertThat(page.locator("[id='form:reason-field'] .ui-message-error-detail")).isVisible();
        window.inspect("placement-reason");
        Form.choose(page, "form:call", 0);
        page.locator("[id='form:reason']").fill("Demo reason");
        page.locator("[id='form:adjust']").click();
        assertThat(page.locator(".prose")).hasText("Demo reason");
    }

    @Test
    void aMarkTakesThePreviewBackAndUndoLeavesTheRoundToBeEdited() {
        Window window = window().login(ADMINISTRATOR);
        Page page = window.page();
        begin(window, "Demo marks", 1, 2);
        save(page);
        preview(page);
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/placement/person?*");
        page.locator("[id='markForm:mark_input']").fill("87");
        page.locator("[id='markForm:saveMark']").click();
        assertThat(page.locator("[id='form:adjust']")).isHidden();
        page.locator(".breadcrumb a").last().click();
        page.waitForURL("**/exchange/placement/view?*");
        preview(page);
        page.locator("[id='act:undo']").click();
        assertThat(page.locator("[id='act:edit']")).isVisible();
        marksOutOfATable(window, page.locator(".row-link").first().textContent());
    }

    private static void marksOutOfATable(Window window, String application) {
        Page page = window.page();
        page.getByText("Enter marks").click();
        page.waitForURL("**/exchange/placement/marks?*");
        Form.write(page, "form:text", "Application\tMark\n" + application + "\t91\nAPP-0000-00000\t5");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:text-field'] .ui-message-error-detail")).containsText("3: APP-0000-00000");
        window.inspectEverywhere("placement-marks");
        Form.write(page, "form:text", "Application\tMark\n" + application + "\t91");
        Form.press(page, "form:save");
        page.waitForURL("**/exchange/placement/view?*");
        assertThat(page.locator(".feedback")).containsText("One mark is different now");
    }

    @Test
    void publishingAsksFirst() {
        Window window = window().login(ADMINISTRATOR);
        Page page = window.page();
        begin(window, "Demo publication", 2);
        save(page);
        preview(page);
        page.locator("[id='act:publish']").click();
        Locator dialog = page.locator(".ui-confirm-dialog:visible");
        assertThat(dialog).containsText("reserve list");
        window.inspect("placement-publish");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        page.locator("[id='act:publish']").press("Enter");
        dialog.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='act:refill']")).isVisible();
        window.inspect("placement-published");
    }

    @Test
    void aRoundWithoutCallsSaysSoAtItsField() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/exchange/placement/edit");
        window.page().locator("[id='form:title']").fill("Demo without calls");
        window.page().locator("[id='form:save']").click();
        assertThat(window.page().locator("[id='form:calls-field'] .ui-message-error-detail")).isVisible();
        window.inspect("placement-edit-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator.awiener04@demo.example", "person.001@demo.example"})
    void staysClosedForOthers(String email) {
        Window window = window().login(email).expectStatus(403);
        window.open("/exchange/placement/view?id=1");
        assertThat(window.page().locator(".error-page")).isVisible();
    }

    private static void begin(Window window, String title, int... calls) {
        window.open("/exchange/placement/edit");
        Page page = window.page();
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:calls']").click();
        Locator panel = page.locator("[id='form:calls_panel']");
        for (int call : calls) {
            Locator item = panel.locator(".ui-selectcheckboxmenu-item").nth(call);
            item.click();
            assertThat(item).hasClass(Pattern.compile("ui-selectcheckboxmenu-checked"));
        }
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
    }

    private static void save(Page page) {
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/placement/view?*");
    }

    private static void preview(Page page) {
        page.locator("[id='act:preview']").click();
        assertThat(page.locator("[id='act:publish']")).isVisible();
        assertThat(page.locator("table.plain")).containsText(Pattern.compile("By merit"));
    }
}
