package org.milerasmus.partnership.negotiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What coordinators and signatories do with an agreement. */
final class AgreementPages {

    static final String PASSWORD = Window.PASSWORD;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.now();

    private AgreementPages() {
    }

    /** A coordinator drafts an agreement with a partner for two seats and proposes it; its number. */
    static String propose(Window window, String partner, String kind) {
        window.open("/partnership/agreement/edit");
        Page page = window.page();
        page.locator("[id='form:partners_input']").pressSequentially(partner);
        page.locator("[id='form:partners_panel'] li").first().click();
        assertThat(page.locator("[id='form:partners'] .ui-autocomplete-token")).hasCount(1);
        assertThat(page.locator("[id='form:lines:0:sending_input'] option")).hasCount(3);
        type(page, "inForceFrom", DAY.format(TODAY.minusDays(1)));
        type(page, "inForceTo", DAY.format(TODAY.plusYears(2)));
        Form.choose(page, "form:lines:0:kind", kind);
        Form.choose(page, "form:lines:0:sending", "UNIVERZITA OBRANY");
        page.locator("[id='form:lines:0:receiving']").click();
        page.locator("[id='form:lines:0:receiving_panel'] li").last().click();
        type(page, "lines:0:seatsPerYear", "2");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/agreement/view?*");
        Form.pressAndConfirm(page, "act:propose");
        assertThat(page.locator("[id='act:propose']")).hasCount(0);
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** The other side asks for another number of seats. */
    static void counter(Window window, String id, int seats) {
        window.open("/partnership/agreement/edit?id=" + id);
        Page page = window.page();
        type(page, "lines:0:seatsPerYear", String.valueOf(seats));
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/agreement/view?*");
    }

    /** A signatory approves a version. */
    static void approve(Window window, String id, int version) {
        window.open(view(id));
        window.page().locator("[id='act:approve']").click();
        window.page().waitForURL("**/partnership/agreement/approve?*");
        assertThat(window.page().locator("h1")).containsText("version " + version);
        sign(window.page(), PASSWORD);
        window.page().waitForURL("**/partnership/agreement/view?*");
    }

    /** Types a password below a text. */
    static void sign(Page page, String password) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:approve']").click();
    }

    /** The page shows the agreement in that state. */
    static void status(Window window, String words) {
        assertThat(window.page().locator(".page-title .status")).hasText(words);
    }

    /** Its page. */
    static String view(String id) {
        return "/partnership/agreement/view?id=" + id;
    }

    /** Writes into a field of the form, key by key: a spinner looks at nothing else. */
    static void type(Page page, String id, String value) {
        Locator input = page.locator("[id='form:" + id + "_input']");
        input.press("Control+a");
        input.pressSequentially(value);
        input.press("Tab");
    }
}
