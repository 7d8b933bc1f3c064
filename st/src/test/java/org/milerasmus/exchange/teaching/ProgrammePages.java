package org.milerasmus.exchange.teaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.milerasmus.st.Window;

/** What instructor and academies do from the programme of a visit to its report. */
final class ProgrammePages {

    private static final String PASSWORD = Window.PASSWORD;

    private ProgrammePages() {
    }

    /** The instructor writes the programme and is the first to sign; the code of the stay. */
    static String programme(Window instructor) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        page.locator(".waiting a[href*='/exchange/programme/view']").first().click();
        page.waitForURL("**/exchange/programme/view?*");
        String stay = page.url().replaceAll(".*code=", "");
        page.locator("[id='act:edit'] a, a[id='act:edit']").first().click();
        page.waitForURL("**/exchange/programme/edit?*");
        page.locator("[id='form:objective']").fill("Officers can secure what a drone has recorded.");
        page.locator("[id='form:addedValue']").fill("Both academies share their exercises.");
        page.locator("[id='form:activities']").fill("Monday to Thursday: two hours each in the laboratory.\nFriday: seminar.");
        page.locator("[id='form:outcomes']").fill("24 cadets with a first report of their own.");
        instructor.inspectEverywhere("programme-edit");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/programme/view?*");
        page.locator("[id='form:password']").fill("wrong");
        page.locator("[id='form:sign']").click();
        assertThat(page.locator("[id='form:password-field'] .ui-message-error-detail")).isVisible();
        sign(instructor, stay, "next one to sign");
        return stay;
    }

    /** One of the parties signs. */
    static void sign(Window window, String stay, String answer) {
        window.open("/exchange/programme/view?code=" + stay);
        window.page().locator("[id='form:password']").fill(PASSWORD);
        window.page().locator("[id='form:sign']").click();
        assertThat(window.page().getByText(answer).first()).isVisible();
    }

    /** Arrives early and without a travel order, leaves on the same day: both for a reason. */
    static void travel(Window host, String stay) {
        Page page = host.page();
        host.open("/exchange/mobility/view?code=" + stay);
        for (String act : List.of("arrive", "depart")) {
            page.locator("[id='nextForm:" + act + "']").click();
            assertThat(page.locator("[id='actForm:day_input']")).isFocused(); // the dialog puts the cursor there when it is open
            page.locator("[id='actForm:note']").fill("Demo reason");
            page.locator("[id='actForm:actSave']").click();
            assertThat(page.locator("[id='nextForm:" + act + "']")).hasCount(0);
        }
        assertThat(page.locator("a[href*='/exchange/programme/report']").first()).isVisible();
        host.inspectEverywhere("programme-part");
    }

    /** The instructor reports, has to explain, and the host confirms. */
    static void report(Window instructor, Window host, String stay) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        page.locator(".waiting a[href*='/exchange/programme/report']").first().click();
        page.waitForURL("**/exchange/programme/report?*");
        TeachingPages.hours(page, "6");
        page.locator("[id='form:taught']").fill("Three lessons of two hours in the laboratory.");
        page.locator("[id='form:outcome']").fill("The cadets have written their reports.");
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("[id='form:remarks-field'] .ui-message-error-detail")).containsText("8 hours were agreed");
        instructor.inspectEverywhere("report-edit");
        page.locator("[id='form:remarks']").fill("Called back early.");
        page.locator("[id='form:submit']").click();
        assertThat(page.getByText("The report is handed in").first()).isVisible();
        sendBack(host, stay);
        instructor.open("/exchange/programme/report?code=" + stay);
        assertThat(page.locator("main")).containsText("Which groups?");
        instructor.inspectEverywhere("report-again");
        page.locator("[id='form:submit']").click();
        assertThat(page.getByText("The report is handed in").first()).isVisible();
        host.open("/exchange/programme/report?code=" + stay);
        host.page().locator("[id='act:confirm']").click();
        host.page().locator(".ui-confirmdialog-yes").click();
        assertThat(host.page().getByText("The report is confirmed").first()).isVisible();
        host.inspectEverywhere("report-view");
    }

    private static void sendBack(Window host, String stay) {
        host.open("/exchange/programme/report?code=" + stay);
        Page page = host.page();
        page.locator("[id='act:sendBack']").click();
        page.locator("[id='sendBackForm:words']").fill("Which groups?");
        host.inspect("report-send-back");
        page.locator("[id='sendBackForm:sendBackNow']").click();
        assertThat(page.getByText("The report is sent back").first()).isVisible();
    }
}
