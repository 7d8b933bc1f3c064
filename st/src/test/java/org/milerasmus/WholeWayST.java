package org.milerasmus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** The whole way once, in one piece: register, approve, publish, apply, nominate, accept, confirm, report. Each role also tries what it must not. */
class WholeWayST extends BrowserTest {

    private static final String SENDING = "coordinator.bgvarna05@demo.example";
    private static final String HOST = "coordinator.awiener04@demo.example";
    private static final String PASSWORD = "Quiet-Harbour-2026";
    private static final String TITLE = "Whole way: forensics of small devices";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final FilePayload PDF = new FilePayload("paper.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final String cadetsEmail = "whole.way." + UUID.randomUUID().toString().substring(0, 8) + "@demo.example";

    @Test
    void leadsFromTheRegistrationToTheReport() throws IOException {
        register();
        approve();
        Window host = window().login(HOST);
        String call = publish(host);
        Window cadet = window().login(cadetsEmail, PASSWORD);
        completeProfile(cadet);
        String application = apply(cadet, call);
        nominate(application);
        accept(host, application);
        confirm(cadet, application);
        report();
    }

    private void register() {
        Window guest = window();
        guest.open("/security/register");
        Page page = guest.page();
        Form.choose(page, "form:kind", "Cadet");
        page.locator("[id='form:givenName']").fill("Demo");
        page.locator("[id='form:familyName']").fill("Whole Way");
        Form.choose(page, "form:academyId", "NIKOLA VAPTSAROV");
        page.locator("[id='form:email']").fill(cadetsEmail);
        page.locator("[id='form:password']").fill("short");
        page.locator("[id='form:register']").click();
        assertThat(page.locator("[id='form:password-field'] .ui-message-error-detail")).isVisible();
        assertThat(page.locator("[id='form:familyName']")).hasValue("Whole Way");
        page.locator("[id='form:password']").fill(PASSWORD);
        page.locator("[id='form:register']").click();
        page.waitForURL("**/security/registered");
        guest.open("/security/login");
        page.locator("[autocomplete=username]").fill(cadetsEmail);
        page.locator("[autocomplete=current-password]").fill(PASSWORD);
        page.locator("form:has([autocomplete=username]) button[type=submit]").click();
        assertThat(page.getByText("has not approved your account").first()).isVisible();
    }

    private void approve() {
        Window stranger = window().login(HOST);
        stranger.open("/security/account/list?q=" + cadetsEmail);
        assertThat(stranger.page().locator(".empty-state-title")).isVisible();
        Window staff = window().login(SENDING);
        staff.open("/security/account/list?q=" + cadetsEmail);
        Page page = staff.page();
        Form.tick(page, 0);
        page.locator("[id='form:approve']").click();
        assertThat(page.getByText("1 account is approved.").first()).isVisible();
    }

    private String publish(Window host) {
        host.open("/exchange/call/edit");
        Page page = host.page();
        page.locator("[id='form:title']").fill(TITLE);
        Form.choose(page, "form:kind", "Common module");
        LocalDate today = LocalDate.now();
        Form.type(page, "form:startsOn", today.plusDays(90).format(DAY));
        Form.type(page, "form:endsOn", today.plusDays(80).format(DAY));
        Form.type(page, "form:opensAt", today.minusDays(1).format(DAY) + " 08:00");
        Form.type(page, "form:closesAt", today.plusDays(30).format(DAY) + " 23:59");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:endsOn-field'] .ui-message-error-detail")).isVisible();
        assertThat(page.locator("[id='form:title']")).hasValue(TITLE);
        Form.type(page, "form:endsOn", today.plusDays(94).format(DAY));
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/call/view?*");
        String code = page.url().replaceAll(".*code=", "");
        Window guest = window().expectStatus(404);
        Assertions.assertThat(guest.open("/exchange/call/view?code=" + code).status()).isEqualTo(404);
        Assertions.assertThat(window().login(SENDING).expectStatus(404).open("/exchange/call/view?code=" + code).status()).as("another academy's draft").isEqualTo(404);
        page.locator("[id='form:publish']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText(code + " is published").first()).isVisible();
        Assertions.assertThat(window().open("/exchange/call/view?code=" + code).status()).isEqualTo(200);
        return code;
    }

    private void completeProfile(Window cadet) {
        cadet.expectStatus(403);
        Assertions.assertThat(cadet.open("/security/account/list").status()).isEqualTo(403);
        cadet.open("/person/profile");
        Page page = cadet.page();
        Form.choose(page, "form:service", "Army");
        Form.choose(page, "form:grade", "OF(D)");
        page.locator("[id='form:studyYear_input']").fill("3");
        Form.choose(page, "form:studyField", "0612");
        page.locator("[id='form:add']").click();
        Locator language = page.locator("[id='form:skills:0:language']");
        assertThat(language).isVisible();
        language.click();
        page.locator("[id='form:skills:0:language_panel'] li").getByText("English", new Locator.GetByTextOptions().setExact(true)).click();
        page.locator("[id='form:skills:0:slp']").fill("3332");
        page.locator("[id='form:name']").fill("Demo Contact");
        page.locator("[id='form:phone']").fill("not a number");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:phone-field'] .ui-message-error-detail")).isVisible();
        page.locator("[id='form:phone']").fill("+359 52 000000");
        page.locator("[id='form:save']").click();
        assertThat(page.getByText("saved and complete").first()).isVisible();
    }

    private String apply(Window cadet, String call) {
        cadet.open("/exchange/call/view?code=" + call);
        Page page = cadet.page();
        page.getByText("Apply", new Page.GetByTextOptions().setExact(true)).first().click();
        Locator start = page.locator("[id='begin:start']");
        start.click();
        page.waitForURL("**/edit?code=*");
        String code = page.url().replaceAll(".*code=", "");
        cadet.open("/exchange/application/motivation?code=" + code);
        page.locator("textarea").fill("I want to bring home what your laboratory knows about small devices, and to learn with officers of other nations.");
        page.locator("[id='form:next']").click();
        page.waitForURL("**/documents?*");
        upload(page, "IDENTITY");
        upload(page, "CURRICULUM_VITAE");
        cadet.open("/exchange/application/check?code=" + code);
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/submitted?*");
        return code;
    }

    private void nominate(String application) {
        Window staff = window().login(SENDING);
        staff.open("/exchange/decision/nominations?status=SUBMITTED&q=" + application);
        Form.tick(staff.page(), 0);
        staff.page().locator("[id='form:nominate']").click();
        assertThat(staff.page().locator("[id='form:answer'] .card")).isVisible();
    }

    private void accept(Window host, String application) {
        host.open("/exchange/decision/admissions?status=NOMINATED&q=" + application);
        Form.tick(host.page(), 0);
        host.page().locator("[id='form:accept']").click();
        host.page().locator(".ui-confirmdialog-yes").click();
        assertThat(host.page().locator("[id='form:answer'] .card")).isVisible();
    }

    private void confirm(Window cadet, String application) {
        cadet.open("/exchange/application/view?code=" + application);
        cadet.page().locator("[id='form:confirm']").click();
        assertThat(cadet.page().getByText("Your seat is confirmed").first()).isVisible();
    }

    private void report() throws IOException {
        Window auditor = window().login("auditor@demo.example");
        auditor.open("/audit/list?recordType=Mobility");
        assertThat(auditor.page().locator(".ui-datatable-data tr").first()).isVisible();
        auditor.expectStatus(403);
        Assertions.assertThat(auditor.open("/exchange/application/list").status()).isEqualTo(403);
        Window administrator = window().login("admin@demo.example");
        administrator.expectStatus(403);
        Assertions.assertThat(administrator.open("/exchange/application/list").status()).isEqualTo(403);
        LocalDate from = LocalDate.now().plusDays(80);
        administrator.open("/report/mobilities?by=RECEIVING,KIND&from=" + from + "&to=" + from.plusDays(30));
        Page page = administrator.page();
        Download file = page.waitForDownload(() -> page.locator("button.export-xlsx").click());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file.path()))) {
            Assertions.assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Object::toString))
                    .anyMatch(cell -> cell.contains("Theresianische"));
        }
    }

    private static void upload(Page page, String kind) {
        page.locator("[id='form:file-" + kind + "-field'] input[type=file]").setInputFiles(PDF);
        assertThat(page.locator("[id='form:files-" + kind + "'] a")).hasCount(1);
    }
}
