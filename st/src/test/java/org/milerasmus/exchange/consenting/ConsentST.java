package org.milerasmus.exchange.consenting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Window;

class ConsentST extends BrowserTest {

    private static final String ACADEMY = "awiener04@demo.example";

    /** A medical officer who is asked about several people. */
    private static final String MANY = """
            select min(a.email) from consent c join account a on a.academy_id = c.academy_id and a.email like 'medical.%@demo.example'
            where c.duty = 'MEDICAL_OFFICER' and c.status = 'OPEN' group by c.academy_id having count(*) > 2 order by c.academy_id limit 1""";

    @Test
    void showsWhatWaitsWhatIsOverAndWhomTheAcademyAsks() {
        Window commander = window().login("security." + ACADEMY);
        commander.open("/dashboard");
        assertThat(commander.page().locator(".waiting a").first()).isVisible();
        commander.inspectEverywhere("dashboard-official");
        commander.open("/exchange/consent/list");
        assertThat(commander.page().locator(".row-link").first()).isVisible();
        commander.inspectEverywhere("consents");
        commander.open("/exchange/consent/history");
        assertThat(commander.page().locator("[id='form:list']")).isVisible();
        commander.inspectEverywhere("consent-history");
        commander.open("/exchange/consent/list");
        commander.page().locator(".row-link").first().click();
        commander.page().waitForURL("**/exchange/consent/view?*");
        commander.inspectEverywhere("consent");
        Window staff = window().login("coordinator." + ACADEMY);
        staff.open("/exchange/consent/rules");
        assertThat(staff.page().locator("fieldset")).hasCount(4);
        staff.inspectEverywhere("consent-rules");
        staff.open("/exchange/decision/nominations?status=AWAITING_CONSENT");
        staff.page().locator(".row-link").first().click();
        staff.page().waitForURL("**/exchange/decision/review?*");
        assertThat(staff.page().locator(".timeline").first()).containsText(Pattern.compile("Commander|Medical"));
        staff.inspectEverywhere("review-consents");
    }

    @Test
    void walksAndGivesByKeyboardAndRefusesWithAReason() {
        Window window = window().login(DemoDatabase.row(MANY).getFirst());
        window.open("/exchange/consent/list");
        Page page = window.page();
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/consent/view?*");
        window.inspect("consent-walk");
        String first = page.url();
        page.keyboard().press("Alt+n");
        page.waitForURL(url -> url.contains("/view?") && !url.equals(first));
        page.locator("[id='answer:refuse']").click();
        page.locator("[id='refuseForm:refuseNow']").click();
        assertThat(page.locator("[id='refuseForm:reason-field'] .ui-message-error-detail")).isVisible();
        window.inspect("consent-refuse");
        page.locator("[id='refuseForm:reason']").click();
        page.locator("[id='refuseForm:reason_items'] li").nth(1).click();
        page.locator("[id='refuseForm:words']").fill("Invented words about health");
        String refused = page.url();
        page.locator("[id='refuseForm:refuseNow']").click();
        page.waitForURL(url -> !url.equals(refused));
        assertThat(page.locator(".feedback")).containsText("reserve list");
        window.open(refused.substring(refused.indexOf("/exchange")));
        assertThat(page.locator(".timeline")).containsText("Invented words about health");
        window.inspect("consent-refused");
    }

    @Test
    void givesSeveralAtOnceAfterAsking() {
        Window window = window().login("commander." + ACADEMY);
        window.open("/exchange/consent/list");
        Page page = window.page();
        page.locator("[id='form:list'] tbody .ui-chkbox-box").first().click();
        assertThat(page.locator("[id='form:list'] tbody tr").first()).hasAttribute("aria-selected", "true");
        page.locator("[id='form:give']").click();
        Locator dialog = page.locator(".ui-confirm-dialog:visible");
        assertThat(dialog).containsText("cannot be taken back");
        window.inspect("consents-give");
        dialog.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".feedback")).containsText("Consent given");
        assertThat(page.locator(".bulk")).isHidden();
    }

    @Test
    void aRuleThatMakesNoSenseIsRefusedAtItsField() {
        Window window = window().login("coordinator." + ACADEMY);
        window.open("/exchange/consent/rules");
        Page page = window.page();
        type(page.locator("[id='form:days-COMMANDER_input']"), "2");
        type(page.locator("[id='form:remindBefore-COMMANDER_input']"), "9");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:remindBefore-COMMANDER-field'] .ui-message-error-detail")).isVisible();
        window.inspect("consent-rules-wrong");
        type(page.locator("[id='form:days-COMMANDER_input']"), "10");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".feedback")).containsText("saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exchange/consent/list", "/exchange/consent/history", "/exchange/consent/rules"})
    void staysClosedForApplicants(String address) {
        Window window = window().login("person.001@demo.example").expectStatus(403);
        window.open(address);
        assertThat(window.page().locator(".error-page")).isVisible();
    }

    private static void type(Locator spinner, String number) {
        spinner.press("Control+a");
        spinner.pressSequentially(number);
    }
}
