package org.milerasmus.partnership.grading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class GradingST extends BrowserTest {

    private static final String COORDINATOR = "coordinator.awiener04@demo.example";

    @Test
    void tablesAreListedReadAndBegunFromTheYearBefore() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open("/partnership/grading/list");
        assertThat(page.locator(".row-link").first()).isVisible();
        window.inspectEverywhere("grading-list");
        page.locator(".row-link").first().click();
        page.waitForURL("**/partnership/grading/view?*");
        window.inspectEverywhere("grading-view");
        page.locator("a[href*='like=']").click();
        page.waitForURL("**/partnership/grading/edit?*");
        assertThat(page.locator("[id='form:lines:0:label']")).not().hasValue("");
        window.inspectEverywhere("grading-edit");
    }

    @Test
    void sharesThatAreNotAllAreRefusedAndThenCorrected() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open("/partnership/grading/edit");
        page.locator("[id='form:year']").click();
        page.locator("[id='form:year_items'] li").last().click();
        grade(page, 0, "Excellent", "40");
        grade(page, 1, "Good", "50");
        page.locator("[id='form:lines:4:remove']").click();
        assertThat(page.locator("[id='form:lines:4:label']")).hasCount(0);
        assertThat(page.locator("[id='form:lines:0:label']")).hasValue("Excellent");
        page.locator("[id='form:passMark']").fill("Satisfactory");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:passMark-field'] .ui-message-error-detail")).containsText("Satisfactory");
        page.locator("[id='form:passMark']").fill("good");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".error-summary")).containsText("add up to 90");
        window.inspect("grading-refused");
        grade(page, 1, "Good", "60");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/grading/view?*");
        assertThat(page.locator("table.plain tbody tr")).hasCount(2);
        page.locator("[id='act:remove']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/partnership/grading/list");
    }

    private static void grade(Page page, int line, String label, String share) {
        page.locator("[id='form:lines:" + line + ":label']").fill(label);
        page.locator("[id='form:lines:" + line + ":share']").fill(share);
        page.locator("[id='form:lines:" + line + ":share']").press("Tab");
    }
}
