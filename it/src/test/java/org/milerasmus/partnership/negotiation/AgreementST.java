package org.milerasmus.partnership.negotiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** An agreement walks through two academies, from the draft by way of a counter-proposal until it is in force. */
class AgreementST extends BrowserTest {

    private static final String PASSWORD = "Demo-Erasmus-2026";
    private static final String BRNO = "czbrno10@demo.example";
    private static final String GUER = "fguer01@demo.example";
    private static final String VIENNA = "awiener04@demo.example";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.now();

    @Test
    void twoAcademiesComeToAnAgreement() throws IOException {
        Window brno = window().login("coordinator." + BRNO);
        String id = propose(brno, "COETQUIDAN", "Event");
        status(brno, "Proposed");
        Window signatory = window().login("signatory." + BRNO);
        approve(signatory, id, 1);
        Window guer = window().login("coordinator." + GUER);
        counter(guer, id, 4);
        status(guer, "Counter-proposed");
        signatory.open(view(id));
        assertThat(signatory.page().locator("[id='act:approve']")).hasText(Pattern.compile("Approve version 2"));
        compare(guer);
        readPdf(guer, id);
        wrongPassword(signatory, id);
        approve(signatory, id, 2);
        Window other = window().login("signatory." + GUER);
        other.open("/dashboard");
        assertThat(other.page().locator("main")).containsText("waits for the approval");
        approve(other, id, 2);
        status(other, "In force");
        assertThat(other.page().locator(".timeline")).containsText("Counter-proposed (version 2)");
        other.inspect("agreement-in-force");
    }

    @Test
    void aTextThatChangedWhileItWasReadIsNotSigned() {
        Window brno = window().login("coordinator." + BRNO);
        String id = propose(brno, "Theresianische", "Event");
        Window signatory = window().login("signatory." + VIENNA);
        signatory.open("/partnership/agreement/approve?id=" + id);
        counter(window().login("coordinator." + VIENNA), id, 5);
        sign(signatory.page(), PASSWORD);
        assertThat(signatory.page().locator(".error-summary")).containsText("another text than the one that lies before the parties now");
        signatory.inspect("agreement-changed-text");
    }

    @Test
    void whoSavesLaterSeesBothTextsAndChooses() {
        Window late = window().login("coordinator." + BRNO);
        String id = propose(late, "Veliko Tarnovo", "Event");
        late.open("/partnership/agreement/edit?id=" + id);
        Window early = window().login("coordinator.bgveliko02@demo.example");
        counter(early, id, 6);
        Page page = late.page();
        type(page, "lines:0:seatsPerYear", "8");
        page.locator("[id='form:remarks']").fill("Mine");
        page.locator("[id='form:save']").click();
        Locator seats = page.locator("table.versions tbody tr", new Page.LocatorOptions().setHasText("Seats a year"));
        assertThat(seats).containsText("8");
        assertThat(seats).containsText("6");
        late.inspect("agreement-versions");
        seats.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("[id='form:lines:0:seatsPerYear_input']")).hasValue("6");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/agreement/view?*");
        assertThat(page.locator("main")).containsText("Mine");
    }

    @Test
    void pagesOfAnAgreementUnderNegotiation() {
        Window staff = window().login("coordinator." + VIENNA);
        staff.open("/partnership/agreement/list?status=COUNTER_PROPOSED");
        staff.inspectEverywhere("agreements-filtered");
        staff.page().locator(".row-link").first().click();
        staff.page().waitForURL("**/partnership/agreement/view?*");
        staff.inspectEverywhere("agreement-countered");
        String id = staff.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        staff.open("/partnership/agreement/compare?number=2&id=" + id);
        staff.inspectEverywhere("agreement-compare");
        staff.open("/partnership/agreement/edit?id=" + id);
        staff.inspectEverywhere("agreement-counter");
        Window signatory = window().login("signatory." + VIENNA);
        signatory.open("/partnership/agreement/approve?id=" + id);
        signatory.inspectEverywhere("agreement-approve");
    }

    @Test
    void aUniversityOutsideTheSystemSignsOnPaper() {
        Window brno = window().login("coordinator." + BRNO);
        String id = propose(brno, "Twente", "Event");
        Page page = brno.page();
        page.locator("[id='paper']").click();
        page.waitForURL("**/partnership/agreement/paper?*");
        page.locator("[id='form:signatory']").fill("Demo Rector");
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(new FilePayload("page.html", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).isVisible();
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(new FilePayload("signed.pdf", "application/pdf", "%PDF-1.4 demo".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='form:chosen']")).containsText("signed.pdf");
        brno.inspect("agreement-paper");
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:bring']").click();
        page.waitForURL("**/partnership/agreement/view?*");
        Assertions.assertThat(page.request().get(page.locator("a[href*='/agreements/paper/']").first().getAttribute("href")).status()).isEqualTo(200);
        approve(window().login("signatory." + BRNO), id, 1);
        page.reload();
        status(brno, "In force");
    }

    @Test
    void othersDoNotFindIt() {
        Window brno = window().login("coordinator." + BRNO);
        String id = propose(brno, "Deblin", "Event");
        String pdf = brno.page().getByText("PDF of version 1").first().getAttribute("href");
        Window stranger = window().login("coordinator." + GUER).expectStatus(404);
        Assertions.assertThat(stranger.open(view(id)).status()).isEqualTo(404);
        Assertions.assertThat(stranger.page().request().get(pdf).status()).isEqualTo(404);
    }

    private static String propose(Window window, String partner, String kind) {
        window.open("/partnership/agreement/edit");
        Page page = window.page();
        page.locator("[id='form:partners_input']").pressSequentially(partner);
        page.locator("[id='form:partners_panel'] li").first().click();
        assertThat(page.locator("[id='form:partners'] .ui-autocomplete-token")).hasCount(1);
        assertThat(page.locator("[id='form:lines:0:sending_input'] option")).hasCount(3);
        type(page, "inForceFrom", DAY.format(TODAY.minusDays(1)));
        type(page, "inForceTo", DAY.format(TODAY.plusYears(2)));
        choose(page, "form:lines:0:kind", kind);
        choose(page, "form:lines:0:sending", "UNIVERZITA OBRANY");
        page.locator("[id='form:lines:0:receiving']").click();
        page.locator("[id='form:lines:0:receiving_panel'] li").last().click();
        type(page, "lines:0:seatsPerYear", "2");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/agreement/view?*");
        page.locator("[id='act:propose']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='act:propose']")).hasCount(0);
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static void counter(Window window, String id, int seats) {
        window.open("/partnership/agreement/edit?id=" + id);
        Page page = window.page();
        type(page, "lines:0:seatsPerYear", String.valueOf(seats));
        page.locator("[id='form:save']").click();
        page.waitForURL("**/partnership/agreement/view?*");
    }

    private static void approve(Window window, String id, int version) {
        window.open(view(id));
        window.page().locator("[id='act:approve']").click();
        window.page().waitForURL("**/partnership/agreement/approve?*");
        assertThat(window.page().locator("h1")).containsText("version " + version);
        sign(window.page(), PASSWORD);
        window.page().waitForURL("**/partnership/agreement/view?*");
    }

    private static void sign(Page page, String password) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:approve']").click();
    }

    private static void wrongPassword(Window window, String id) {
        window.open("/partnership/agreement/approve?id=" + id);
        sign(window.page(), "not the password");
        assertThat(window.page().locator("[id='form:password-field'] .ui-message-error-detail")).isVisible();
    }

    private static void compare(Window window) {
        window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare with version 1")).first().click();
        window.page().waitForURL("**/partnership/agreement/compare?*");
        Locator changed = window.page().locator("tr.changed");
        assertThat(changed).hasCount(1);
        assertThat(changed).containsText("Changed");
        assertThat(changed.locator("del")).hasText("2");
        assertThat(changed.locator("ins")).hasText("4");
        window.inspect("agreement-compare-walk");
    }

    private static void readPdf(Window window, String id) throws IOException {
        window.open(view(id));
        Download file = window.page().waitForDownload(() -> window.page().getByText("PDF of version 2").first().click());
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf)).contains("UNIVERZITA OBRANY", "Seats a year 4", "SHA-256");
        }
    }

    private static void status(Window window, String words) {
        assertThat(window.page().locator(".page-title .status")).hasText(words);
    }

    private static String view(String id) {
        return "/partnership/agreement/view?id=" + id;
    }

    private static void choose(Page page, String id, String label) {
        page.locator("[id='" + id + "']").click();
        page.locator("[id='" + id + "_panel'] li").getByText(label).first().click();
    }

    private static void type(Page page, String id, String value) {
        Locator input = page.locator("[id='form:" + id + "_input']");
        input.press("Control+a"); // key by key: a spinner looks at nothing else
        input.pressSequentially(value);
        input.press("Tab");
    }
}
