package org.milerasmus.exchange.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Window;

class LedgerST extends BrowserTest {

    private static final String COORDINATOR = "coordinator.awiener04@demo.example";
    private static final String LEDGER = "/exchange/ledger/list";

    @Test
    void theLedgerIsShown() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open(LEDGER);
        assertThat(page.locator("#balances tbody tr").first()).isVisible();
        assertThat(page.locator(".list tbody tr").first()).isVisible();
        page.locator("details.explanation > summary").click();
        assertThat(page.getByText("Seats that would lapse first are used first.")).isVisible();
        window.inspectEverywhere("ledger");
    }

    @Test
    void showsThePartnersWithMostStaysAndAllOfThemByALink() {
        List<String> most = DemoDatabase.row("""
                select max(s.email), count(distinct if(m.sending_id = s.academy_id, m.receiving_id, m.sending_id)) partners from account s
                join mobility m on s.academy_id in (m.sending_id, m.receiving_id) and m.status <> 'CANCELLED' and m.sending_id <> m.receiving_id
                where s.role = 'STAFF' and s.status = 'ACTIVE' group by s.academy_id order by partners desc limit 1""");
        Window window = window().login(most.getFirst());
        window.open(LEDGER + "?from=2000");
        assertThat(window.page().locator("#balances tbody tr")).hasCount(10);
        window.page().locator("[id='form:everyPartner']").click();
        window.page().waitForURL("**partners=true**");
        assertThat(window.page().locator("#balances tbody tr")).hasCount(Integer.parseInt(most.getLast()));
        assertThat(window.page().locator("[id='form:everyPartner']")).hasCount(0);
    }

    @Test
    void itIsFoundBesideTheAgreements() {
        Window window = window().login(COORDINATOR);
        window.open("/partnership/agreement/list");
        window.page().locator("a[href*='exchange/ledger/list']").first().click();
        window.page().waitForURL("**" + LEDGER + "**");
        assertThat(window.page().locator("h1")).hasText("Reciprocity ledger");
    }

    @Test
    void aFigureLeadsToThoseBehindIt() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open(LEDGER + "?kind=INTERNATIONAL_SEMESTER&direction=OUTGOING");
        Locator used = page.locator(".list tbody a[href*='exchange/mobility/list']").first();
        String stays = used.textContent().strip();
        used.click();
        page.waitForURL("**/exchange/mobility/list?**counted=true**");
        assertThat(page.locator(".list-found")).containsText(Pattern.compile("^" + stays + " "));
        window.inspectEverywhere("ledger-stays");
        page.goBack();
        Locator nominated = page.locator(".list tbody a[href*='exchange/decision/nominations']").first();
        String applications = nominated.textContent().strip();
        nominated.click();
        page.waitForURL("**/exchange/decision/nominations?**counted=true**");
        assertThat(page.locator(".list-found")).containsText(Pattern.compile("^" + applications + " "));
        window.inspectEverywhere("ledger-nominations");
        page.goBack();
        page.locator(".list tbody a[href*='exchange/call/list']").first().click();
        page.waitForURL("**/exchange/call/list?**guest=**");
        assertThat(page.locator(".chips")).containsText("Seats under an agreement");
        assertThat(page.locator(".list tbody .row-link").first()).isVisible();
        window.inspectEverywhere("ledger-offers");
    }

    @Test
    void filtersLiveInTheAddress() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open(LEDGER);
        page.locator("[id='form:services'] .ui-chkbox-box").click();
        assertThat(page.locator(".chips")).containsText("Each service apart");
        page.waitForURL("**services=true**");
        assertThat(page.locator(".list thead")).containsText("Service");
        assertThat(page.locator(".list thead")).not().containsText("Brought over");
        window.inspectEverywhere("ledger-services");
        page.reload();
        assertThat(page.locator(".chips")).containsText("Each service apart");
        page.locator("[id='form:clear']").click();
        assertThat(page.locator(".list thead")).containsText("Brought over");
    }

    @Test
    void yearsInTheWrongOrderAreRefusedAtTheirField() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open(LEDGER + "?from=2023&to=2024");
        page.locator("[id='form:to']").click();
        page.locator("[id='form:to_items'] li").last().click();
        assertThat(page.locator("[id='form:to-field'] .ui-message-error-detail")).containsText("lies before the first");
    }

    @Test
    void theFilesHoldWhatIsSeen() throws IOException {
        Window window = window().login(COORDINATOR);
        window.open(LEDGER + "?kind=INTERNATIONAL_SEMESTER");
        String partner = window.page().locator("#balances tbody th").first().textContent().strip();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file(window.page(), "xlsx").path()))) {
            Assertions.assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isGreaterThan(3);
        }
        String text = Files.readString(file(window.page(), "csv").path(), StandardCharsets.UTF_8);
        Assertions.assertThat(text).contains(partner, "Brought over", "Carried on").containsPattern("(?m)^\"?Total");
        try (PDDocument pdf = Loader.loadPDF(file(window.page(), "pdf").path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf)).contains("Reciprocity ledger", "International semester");
        }
    }

    @Test
    void administratorsChooseAnAcademy() {
        Window window = window().login("admin@demo.example");
        Page page = window.page();
        window.open(LEDGER);
        assertThat(page.getByText("Choose an academy").first()).isVisible();
        window.inspectEverywhere("ledger-choose");
        page.locator("[id='form:academy_input']").pressSequentially("wien");
        page.locator("[id='form:academy_panel'] li").first().click();
        assertThat(page.locator("#balances tbody tr").first()).isVisible();
        page.waitForURL("**academy=**");
        window.inspectEverywhere("ledger-administrator");
    }

    @Test
    void thePartnersPageHasItsShortForm() {
        Window window = window().login(COORDINATOR);
        Page page = window.page();
        window.open(LEDGER);
        page.locator("#balances tbody th a").first().click();
        page.waitForURL("**/partnership/academy/view?**");
        page.locator("[id$=ledger]").last().click();
        page.waitForURL("**" + LEDGER + "?partner=**");
        assertThat(page.locator("#balances tbody tr")).hasCount(1);
    }

    @Test
    void itSpeaksFrench() {
        Window window = window().login(COORDINATOR);
        window.open("/settings?language=fr");
        window.open(LEDGER);
        assertThat(window.page().locator("h1")).hasText("Bilan de réciprocité");
        window.inspectEverywhere("ledger-french");
    }

    @Test
    void applicantsHaveNoLedger() {
        Window window = window().login("person.001@demo.example").expectStatus(403);
        Assertions.assertThat(window.open(LEDGER).status()).isEqualTo(403);
    }

    private static Download file(Page page, String format) {
        return page.waitForDownload(() -> page.locator("button.export-" + format).click());
    }
}
