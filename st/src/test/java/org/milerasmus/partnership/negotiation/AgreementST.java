package org.milerasmus.partnership.negotiation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private static final String BRNO = "czbrno10@demo.example";
    private static final String GUER = "fguer01@demo.example";
    private static final String VIENNA = "awiener04@demo.example";

    @Test
    void twoAcademiesComeToAnAgreement() throws IOException {
        Window brno = window().login("coordinator." + BRNO);
        String id = AgreementPages.propose(brno, "COETQUIDAN", "Event");
        AgreementPages.status(brno, "Proposed");
        Window signatory = window().login("signatory." + BRNO);
        AgreementPages.approve(signatory, id, 1);
        Window guer = window().login("coordinator." + GUER);
        AgreementPages.counter(guer, id, 4);
        AgreementPages.status(guer, "Counter-proposed");
        signatory.open(AgreementPages.view(id));
        assertThat(signatory.page().locator("[id='act:approve']")).hasText(Pattern.compile("Approve version 2"));
        compare(guer);
        readPdf(guer, id);
        wrongPassword(signatory, id);
        AgreementPages.approve(signatory, id, 2);
        Window other = window().login("signatory." + GUER);
        other.open("/dashboard");
        assertThat(other.page().locator("main")).containsText("waits for the approval");
        AgreementPages.approve(other, id, 2);
        AgreementPages.status(other, "In force");
        assertThat(other.page().locator(".timeline")).containsText("Counter-proposed (version 2)");
        other.inspect("agreement-in-force");
    }

    @Test
    void aTextThatChangedWhileItWasReadIsNotSigned() {
        Window brno = window().login("coordinator." + BRNO);
        String id = AgreementPages.propose(brno, "Theresianische", "Event");
        Window signatory = window().login("signatory." + VIENNA);
        signatory.open("/partnership/agreement/approve?id=" + id);
        AgreementPages.counter(window().login("coordinator." + VIENNA), id, 5);
        AgreementPages.sign(signatory.page(), AgreementPages.PASSWORD);
        assertThat(signatory.page().locator(".error-summary")).containsText("another text than the one that lies before the parties now");
        signatory.inspect("agreement-changed-text");
    }

    @Test
    void whoSavesLaterSeesBothTextsAndChooses() {
        Window late = window().login("coordinator." + BRNO);
        String id = AgreementPages.propose(late, "Veliko Tarnovo", "Event");
        late.open("/partnership/agreement/edit?id=" + id);
        Window early = window().login("coordinator.bgveliko02@demo.example");
        AgreementPages.counter(early, id, 6);
        Page page = late.page();
        AgreementPages.type(page, "lines:0:seatsPerYear", "8");
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
        String id = AgreementPages.propose(brno, "Twente", "Event");
        Page page = brno.page();
        page.locator("[id='paper']").click();
        page.waitForURL("**/partnership/agreement/paper?*");
        page.locator("[id='form:signatory']").fill("Demo Rector");
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(new FilePayload("page.html", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).isVisible();
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(new FilePayload("signed.pdf", "application/pdf", "%PDF-1.4 demo".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='form:chosen']")).containsText("signed.pdf");
        brno.inspect("agreement-paper");
        page.locator("[id='form:password']").fill(AgreementPages.PASSWORD);
        page.locator("[id='form:bring']").click();
        page.waitForURL("**/partnership/agreement/view?*");
        Assertions.assertThat(page.request().get(page.locator("a[href*='/agreements/paper/']").first().getAttribute("href")).status()).isEqualTo(200);
        AgreementPages.approve(window().login("signatory." + BRNO), id, 1);
        page.reload();
        AgreementPages.status(brno, "In force");
    }

    @Test
    void othersDoNotFindIt() {
        Window brno = window().login("coordinator." + BRNO);
        String id = AgreementPages.propose(brno, "Deblin", "Event");
        String pdf = brno.page().getByText("PDF of version 1").first().getAttribute("href");
        Window stranger = window().login("coordinator." + GUER).expectStatus(404);
        Assertions.assertThat(stranger.open(AgreementPages.view(id)).status()).isEqualTo(404);
        Assertions.assertThat(stranger.page().request().get(pdf).status()).isEqualTo(404);
    }

    private static void wrongPassword(Window window, String id) {
        window.open("/partnership/agreement/approve?id=" + id);
        AgreementPages.sign(window.page(), "not the password");
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
        window.open(AgreementPages.view(id));
        Download file = window.page().waitForDownload(() -> window.page().getByText("PDF of version 2").first().click());
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf)).contains("UNIVERZITA OBRANY", "Seats a year 4", "SHA-256");
        }
    }
}
