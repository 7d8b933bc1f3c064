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
}
