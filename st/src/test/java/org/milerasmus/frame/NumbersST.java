package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** Numbers that are typed, pasted or spoken. */
class NumbersST extends BrowserTest {

    @Test
    void aNumberOutOfRangeStaysAndIsExplained() {
        Window window = window().login("coordinator.awiener04@demo.example");
        window.open("/course/catalogue/edit");
        Locator level = window.page().locator("[id='form:eqfLevel_input']");
        level.fill("99"); // as a paste does: no key is pressed
        level.blur();
        assertThat(level).hasValue("99");
        Form.press(window.page(), "form:save");
        assertThat(window.page().locator("[id='form:eqfLevel-field'] .ui-message-error-detail")).isVisible();
        assertThat(level).hasValue("99");
        level.press("ArrowDown");
        assertThat(level).hasValue("8");
    }

    @Test
    void noSignOfANumberIsDropped() {
        Window window = window().login("coordinator.awiener04@demo.example");
        window.open("/course/catalogue/edit");
        Locator level = window.page().locator("[id='form:eqfLevel_input']");
        Locator ects = window.page().locator("[id='form:ects']");
        Locator tuition = window.page().locator("[id='form:tuition']");
        level.pressSequentially("2,5");
        ects.pressSequentially("2,5");
        tuition.pressSequentially("1,000");
        Form.press(window.page(), "form:save");
        assertThat(window.page().locator("[id='form:eqfLevel-field'] .ui-message-error-detail")).containsText("write a whole number");
        assertThat(window.page().locator("[id='form:tuition-field'] .ui-message-error-detail")).containsText("at most 2 decimals");
        assertThat(window.page().locator("[id='form:ects-field'] .ui-message-error-detail")).hasCount(0);
        assertThat(level).hasValue("2,5");
        assertThat(ects).hasValue("2.5"); // understood, and shown as everywhere in this language
        ects.fill("two");
        Form.press(window.page(), "form:save");
        assertThat(window.page().locator("[id='form:ects-field'] .ui-message-error-detail")).containsText("write a number, for example 3.5 or 3,5");
        assertThat(ects).hasValue("two");
    }
}
