package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** Long texts, of which a field takes only so many letters. */
class TextsST extends BrowserTest {

    @Test
    void sayHowManyLettersAreLeft() {
        Window window = window().login("coordinator.awiener04@demo.example");
        window.open("/course/catalogue/edit");
        Locator aim = window.page().locator("[id='form:aim']");
        int most = Integer.parseInt(aim.getAttribute("maxlength"));
        Locator left = window.page().locator("[id='form:aim-left']");
        assertThat(left).hasText(most + " letters left");
        aim.pressSequentially("Seven");
        assertThat(left).hasText((most - 5) + " letters left");
    }
}
