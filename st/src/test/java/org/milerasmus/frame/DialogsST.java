package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Window;

/** Dialogs by keyboard: the focus goes in, stays in, and is back on the button when Escape has closed the dialog. */
class DialogsST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final String HOST = "coordinator.awiener04@demo.example";
    private static final String CONFIRMATION = "confirmation:dialog";
    private static final int ROUND = 14;

    /** A commander who is asked about somebody. */
    private static final String ASKED = """
            select min(a.email) from consent c join account a on a.academy_id = c.academy_id and a.email like 'commander.%@demo.example'
            where c.duty = 'COMMANDER' and c.status = 'OPEN' group by c.academy_id limit 1""";

    @ParameterizedTest
    @ValueSource(strings = {"reject reasonDialog", "nominateForCall callDialog"})
    void decisionsOfTheSendingAcademy(String opens) {
        Page page = open(ADMINISTRATOR, "/exchange/decision/nominations?status=SUBMITTED");
        tickFirst(page);
        check(page, "[id='form:" + opens.split(" ")[0] + "']", opens.split(" ")[1]);
    }

    @Test
    void decisionsOfTheHost() {
        Page page = open(ADMINISTRATOR, "/exchange/decision/admissions?status=NOMINATED");
        tickFirst(page);
        check(page, "[id='form:accept']", CONFIRMATION);
        check(page, "[id='form:refuse']", "reasonDialog");
    }

    @Test
    void decisionOnOneApplication() {
        Page page = open(ADMINISTRATOR, "/exchange/decision/nominations?status=SUBMITTED");
        openFirst(page);
        check(page, "[id$=':reject']", "reasonDialog");
    }

    @Test
    void whatHappensInAStay() {
        Page page = open(HOST, "/exchange/mobility/list?direction=INCOMING&status=ARRIVED");
        openFirst(page);
        check(page, "[id='nextForm:depart']", "actDialog");
        check(page, "[id='nextForm:interrupt']", "interruptDialog");
        check(page, "[id$='incidentOpen']", "incidentDialog");
    }

    @Test
    void refusalOfAConsent() {
        Page page = open(DemoDatabase.row(ASKED).getFirst(), "/exchange/consent/list");
        openFirst(page);
        check(page, "[id='answer:refuse']", "refuseDialog");
    }

    @Test
    void confirmationOfWhatCannotBeUndone() {
        Page page = open(ADMINISTRATOR, "/security/account/list?status=ACTIVE");
        tickFirst(page);
        check(page, "[id='form:disable']", CONFIRMATION);
    }

    private Page open(String email, String path) {
        Window window = window().login(email);
        window.open(path);
        return window.page();
    }

    private static void tickFirst(Page page) {
        page.locator("[id='form:list'] tbody .ui-chkbox-box").first().click();
        assertThat(page.locator(".bulk")).isVisible();
    }

    private static void openFirst(Page page) {
        page.locator(".row-link").first().click();
        page.waitForURL(Pattern.compile("/(view|review)\\?"));
    }

    private static void check(Page page, String button, String id) {
        Locator opener = page.locator(button).first();
        Locator dialog = page.locator("[id='" + id + "']");
        opener.press("Enter");
        assertThat(dialog).isVisible();
        page.waitForFunction("id => document.getElementById(id).contains(document.activeElement)", id);
        for (String key : new String[] {"Tab", "Shift+Tab"}) {
            for (int i = 0; i < ROUND; i++) {
                page.keyboard().press(key);
                assertThat((boolean) page.evaluate("id => document.getElementById(id).contains(document.activeElement)", id))
                        .as("%s %d stays in %s, is on %s", key, i + 1, id, focused(page)).isTrue();
            }
        }
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(opener).isFocused();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
    }
}
