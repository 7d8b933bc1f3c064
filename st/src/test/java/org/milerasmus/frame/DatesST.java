package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** Dates are read as people write them; what is none stays where it was typed, with a sentence about it. */
class DatesST extends BrowserTest {

    private static final String COORDINATOR = "coordinator.awiener04@demo.example";

    @Test
    void whatIsNoDateStaysInItsField() {
        Page page = call("en");
        Form.type(page, "form:startsOn", "next Monday");
        Form.type(page, "form:opensAt", "1 Nov 2027");
        Form.press(page, "form:save");
        assertThat(error(page, "startsOn")).hasText("First day: write a date, for example 23 Nov 2026.");
        assertThat(input(page, "startsOn")).hasValue("next Monday");
        assertThat(error(page, "opensAt")).hasText("Applications from: write a date and a time, for example 23 Nov 2026 08:00.");
        assertThat(input(page, "opensAt")).hasValue("1 Nov 2027");
    }

    @Test
    void datesAreReadAsPeopleWriteThem() {
        Page page = call("fr");
        Form.type(page, "form:startsOn", "1er novembre 2027");
        Form.type(page, "form:endsOn", "30/11/2027");
        Form.type(page, "form:opensAt", "2027-03-01 8:00");
        Form.type(page, "form:closesAt", "1 avr. 2027, 23:59");
        Form.press(page, "form:save");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(input(page, "startsOn")).hasValue("1 nov. 2027");
        assertThat(input(page, "endsOn")).hasValue("30 nov. 2027");
        assertThat(input(page, "opensAt")).hasValue("1 mars 2027 08:00");
        assertThat(input(page, "closesAt")).hasValue("1 avr. 2027 23:59");
    }

    /** A new call, which lacks a title so that it stays on its page. */
    private Page call(String language) {
        Window window = window().login(COORDINATOR);
        window.open("/settings?language=" + language);
        window.open("/exchange/call/edit");
        return window.page();
    }

    private static Locator input(Page page, String field) {
        return page.locator("[id='form:" + field + "_input']");
    }

    private static Locator error(Page page, String field) {
        return page.locator("[id='form:" + field + "-field'] .ui-message-error-detail");
    }
}
