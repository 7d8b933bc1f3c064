package org.milerasmus.exchange.stay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class StayST extends BrowserTest {

    private static final String HOST = "coordinator.awiener04@demo.example";
    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Test
    void theRecordOfAStayIsShown() {
        Window window = window().login(HOST);
        first(window, "direction=INCOMING&status=ARRIVED");
        assertThat(window.page().locator(".task-list").first()).isVisible();
        window.inspectEverywhere("stay-view");
    }

    @Test
    void aTravelOrderIsIssuedWhenEveryPointIsSettled() {
        Window window = window().login(ADMINISTRATOR);
        Page page = window.page();
        first(window, "due=READINESS");
        assertThat(page.locator("[id='ordersForm:issueOpen']")).isDisabled();
        window.inspect("stay-before");
        StayPages.settle(page);
        page.locator("[id='ordersForm:issueOpen']").click();
        page.locator("[id='orderForm:remarks']").fill("By train");
        window.inspect("stay-order-dialog");
        page.locator("[id='orderForm:issue']").click();
        assertThat(page.locator(".main")).containsText("Ready to leave");
        Download file = page.waitForDownload(() -> page.locator("[id$=':pdf']").first().click());
        Assertions.assertThat(file.suggestedFilename()).matches("ORD-\\d{4}-\\d{5}\\.pdf");
        window.inspect("stay-ready");
    }

    @Test
    void anEarlyReturnAsksForItsReasonAtItsField() {
        Window window = window().login(HOST);
        Page page = window.page();
        first(window, "direction=INCOMING&status=ARRIVED");
        page.locator("[id='nextForm:depart']").click();
        assertThat(page.locator("[id='actDialog']")).isVisible();
        page.locator("[id='actForm:actSave']").click();
        assertThat(page.locator("[id='actForm:note-field'] .ui-message-error-detail")).containsText("say why");
        window.inspect("stay-early");
        page.locator("[id='actForm:note']").fill("Demo reason");
        page.locator("[id='actForm:actSave']").click();
        assertThat(page.locator("[id='nextForm:depart']")).hasCount(0);
        assertThat(page.locator(".timeline")).containsText("Left the host early");
    }

    @Test
    void anIncidentAndALaterEndAreWrittenDown() {
        Window window = window().login(HOST);
        Page page = window.page();
        window.open("/exchange/mobility/list?direction=INCOMING&status=ARRIVED&sort=-familyName");
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/mobility/view?*");
        page.locator("[id$='incidentOpen']").click();
        page.locator("[id='incidentForm:happenedOn_input']").fill(LocalDate.now().minusDays(1).format(DAY));
        page.locator("[id='incidentForm:text']").fill("Demo incident");
        page.locator("[id='incidentForm:incidentSave']").click();
        assertThat(page.locator(".main")).containsText("Demo incident");
        page.locator("[id='contactForm:showContact']").click();
        assertThat(page.locator("[id='contactForm:contact']")).containsText("Demo Contact");
        if (page.locator("[id='changesForm:askOpen']").count() > 0) {
            page.locator("[id='changesForm:askOpen']").click();
            page.locator("[id='extendForm:newEnd_input']").fill(LocalDate.now().plusMonths(8).format(DAY));
            page.locator("[id='extendForm:newEnd_input']").press("Tab");
            assertThat(page.locator("[id='extendForm:findings'] li")).hasCount(4);
            page.locator("[id='extendForm:wish']").fill("Demo reason");
            window.inspect("stay-extend");
            page.locator("[id='extendForm:ask']").click();
            assertThat(page.locator("[id='changesForm']")).containsText(Pattern.compile("Waits for an answer"));
        }
    }

    private static void first(Window window, String filter) {
        window.open("/exchange/mobility/list?" + filter);
        window.page().locator(".row-link").first().click();
        window.page().waitForURL("**/exchange/mobility/view?*");
    }
}
