package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.milerasmus.exchange.stay.StayPages;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/**
 * The stay of one traveller, from the checklist to the recognised credits. Everything at the host happens yesterday, a few days
 * before the planned beginning: that is over in every zone, and the pages take it for a reason.
 *
 * @param stay code of the stay
 */
record Journey(String stay, Window traveller, Window home, Window host) {

    private static final LocalDate DAY = LocalDate.now().minusDays(1);

    /** Each settles the own points, the academy orders the journey, the host confirms the arrival. */
    void begin() {
        for (Window one : List.of(traveller, host, home)) {
            StayPages.settle(open(one));
        }
        Page page = home.page();
        Form.press(page, "ordersForm:issueOpen");
        Form.write(page, "orderForm:remarks", "By train");
        Form.press(page, "orderForm:issue");
        assertThat(page.locator(".main")).containsText("Ready to leave");
        StayPages.act(open(host), "arrive", DAY, "Came with the advance party");
    }

    /** The host sees the traveller off, the home academy has the traveller back. */
    void end() {
        StayPages.act(open(host), "depart", DAY, "Called back by the service");
        StayPages.act(open(home), "complete", DAY, "");
    }

    /** Enters a result for each agreed component and issues the transcript; its code of verification. */
    String issue(List<String> components) {
        Page page = open(host);
        page.locator("a[href*='/exchange/transcript/results'], [onclick*='/exchange/transcript/results']").first().click();
        page.waitForURL("**/exchange/transcript/results?*");
        for (int i = 0; i < components.size(); i++) {
            assertThat(page.locator("[id='form:results:" + i + ":title']")).hasValue(components.get(i));
            Form.choose(page, "form:results:" + i + ":grade", i + 1);
            Form.type(page, "form:results:" + i + ":gradedOn", DAY.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)));
        }
        Form.pressAndConfirm(page, "form:issue");
        page.waitForURL("**/exchange/mobility/view?*");
        return page.locator("a[href*='/verify']").innerText();
    }

    /** Anybody can check the code, and is told no more than whose it is. */
    static void verify(Window stranger, String code, Cadet holder) {
        stranger.open("/verify?code=" + code);
        assertThat(stranger.page().locator(".status-positive")).isVisible();
        assertThat(stranger.page().locator("main")).not().containsText(Study.KEPT);
        assertThat(stranger.page().locator("main")).not().containsText(holder.family());
    }

    /** The home academy counts the last component in part only, for a reason; the traveller reads it. */
    void recognise(int components) {
        Page page = open(home);
        page.locator("a[href*='/exchange/transcript/recognise']").first().click();
        page.waitForURL("**/exchange/transcript/recognise?*");
        String last = "form:lines:" + (components - 1);
        Form.choose(page, last + ":outcome", 1);
        assertThat(page.locator("[id='" + last + ":reason']")).isVisible();
        Form.write(page, last + ":ects", "1.5");
        Form.choose(page, last + ":reason", 1);
        Form.press(page, "form:decide");
        page.waitForURL("**/exchange/mobility/view?*");
        page = open(traveller);
        assertThat(page.locator("table.plain .status-positive")).hasText("Recognised");
        assertThat(page.locator("table.plain .status-waiting")).hasText("Partly recognised");
        assertThat(page.locator("main")).containsText("4.5");
    }

    private Page open(Window one) {
        one.open("/exchange/mobility/view?code=" + stay);
        return one.page();
    }
}
