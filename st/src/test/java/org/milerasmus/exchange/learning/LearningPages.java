package org.milerasmus.exchange.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What walks through learning agreements do again and again. */
public final class LearningPages {

    private static final String PASSWORD = Window.PASSWORD;

    private LearningPages() {
    }

    /** Signs with the password, by the button on the agreement's page, and reads what the page answers. */
    public static void sign(Window window, String stay, String answer) {
        window.open("/exchange/learning/view?code=" + stay);
        Page page = window.page();
        page.locator("[id='act:sign'] a").click();
        page.waitForURL("**/exchange/learning/sign?*");
        Form.write(page, "form:password", PASSWORD);
        Form.press(page, "form:sign");
        page.waitForURL("**/exchange/learning/view?*");
        assertThat(page.locator(".ui-messages-info")).containsText(answer);
    }

    /** Adds a component below the others of its table: {@code host} or {@code home}. */
    public static void add(Page page, String table, String title, String ects) {
        int number = page.locator("[id^='form:" + table + ":'][id$=':title']").count();
        int cards = page.locator("fieldset.learning-component").count();
        Form.press(page, "host".equals(table) ? "form:addHost" : "form:addHome");
        assertThat(page.locator("fieldset.learning-component")).hasCount(cards + 1);
        String card = page.locator("[id^='form:" + table + ":'][id$=':title']").nth(number).getAttribute("id").replace(":title", "");
        Form.write(page, card + ":title", title);
        Form.number(page, card + ":ects", ects);
    }
}
