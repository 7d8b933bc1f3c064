package org.milerasmus.competence.passport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A passport from empty to “Digital Forensics Investigator: two gaps left”, taken away and shown by a link. */
class PassportST extends BrowserTest {

    private static final String PROFILE = "Digital Forensics Investigator";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final FilePayload PDF = new FilePayload("certificate.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    /** A cadet whose passport is empty, a coordinator of the same academy and one of another. */
    private static final String EMPTY = """
            select a.email, min(s.email), (select min(o.email) from account o where o.role = 'STAFF' and o.academy_id <> a.academy_id)
            from person p join account a on a.id = p.account_id join account s on s.academy_id = a.academy_id and s.role = 'STAFF'
            where a.status = 'ACTIVE' and not exists (select 1 from competence_evidence e where e.person_id = p.id)
            and not exists (select 1 from prior_certificate c where c.person_id = p.id) group by p.id, a.email, a.academy_id order by p.id desc limit 1""";

    @Test
    void growsFromEmptyToTwoGapsLeft() throws IOException {
        List<String> people = DemoDatabase.row(EMPTY);
        Window cadet = window().login(people.getFirst());
        cadet.open("/competence/passport/mine");
        assertThat(cadet.page().locator("main")).containsText("Nothing is proven yet");
        compare(cadet.page());
        assertThat(cadet.page().locator("main")).containsText("Missing");
        cadet.inspectEverywhere("passport-empty");
        String code = claim(cadet);
        Window staff = window().login(people.get(1));
        refuseAndConfirm(staff, cadet, code);
        cadet.open("/competence/passport/mine");
        compare(cadet.page());
        assertThat(cadet.page().getByText(PROFILE + ": two gaps left")).isVisible();
        assertThat(cadet.page().getByText("Courses that close the gaps")).isVisible();
        cadet.inspectEverywhere("passport-two-gaps");
        unfold(cadet, window(Screen.PHONE).login(people.getFirst()));
        takeAway(cadet.page());
        show(cadet, window().login(people.getLast()));
    }

    /** A desk shows everything at once, a phone the headings first. */
    private static void unfold(Window desk, Window phone) {
        assertThat(desk.page().locator(".fold:not([open])")).hasCount(0);
        phone.open(desk.page().url());
        Locator sections = phone.page().locator(".fold");
        assertThat(phone.page().locator(".fold[open]")).hasCount(0);
        phone.inspect("passport-folded");
        sections.last().locator("> summary").click();
        assertThat(sections.last().locator(".task").first()).isVisible();
        assertThat(phone.page().locator(".fold[open]")).hasCount(1);
    }

    private static void compare(Page page) {
        Form.choose(page, "compare:profile", PROFILE);
        Form.press(page, "compare:show");
        page.waitForURL("**/competence/passport/mine?profile=*");
    }

    /** The cadet enters a certificate that proves all but two things; without a scan it is refused first. */
    private static String claim(Window cadet) {
        cadet.open("/competence/passport/certificateEdit");
        Page page = cadet.page();
        Form.write(page, "form:title", "Course in digital forensics");
        Form.write(page, "form:issuer", "Demo Technical University");
        Form.type(page, "form:obtainedOn", LocalDate.now().minusDays(20).format(DAY));
        Form.choose(page, "form:profile", PROFILE);
        Form.press(page, "form:addProfile");
        Locator lines = page.locator("[id='form:proven'] .task");
        assertThat(lines.first()).isVisible();
        int all = lines.count();
        for (int i = 1; i <= 2; i++) {
            lines.last().locator("button").click();
            assertThat(lines).hasCount(all - i);
        }
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).containsText("Choose the scan");
        page.locator("[id='form:file-field'] input[type=file]").setInputFiles(PDF);
        assertThat(page.locator("[id='form:chosen']")).containsText("certificate.pdf");
        cadet.inspectEverywhere("certificate-edit");
        Form.press(page, "form:save");
        page.waitForURL("**/competence/passport/certificate?*");
        return page.url().replaceAll(".*code=", "");
    }

    /** Staff refuse it first; the cadet sends it again, and it is confirmed. */
    private static void refuseAndConfirm(Window staff, Window cadet, String code) {
        Page page = staff.page();
        staff.open("/dashboard");
        page.locator(".waiting a[href*='/passport/certificates']").click();
        page.waitForURL("**/competence/passport/certificates?*");
        staff.inspectEverywhere("certificates");
        page.locator(".row-link").first().click();
        page.waitForURL("**/competence/passport/certificate?*");
        staff.open("/competence/passport/certificate?code=" + code);
        staff.inspectEverywhere("certificate-review");
        Form.press(page, "decide:refuse");
        Locator reason = page.locator("[id='reasonForm:reason']");
        assertThat(reason).isFocused();
        Form.press(page, "reasonForm:refuseNow");
        assertThat(page.locator("[id='reasonForm:reason-field'] .ui-message-error-detail")).isVisible();
        reason.fill("The stamp cannot be read.");
        Form.press(page, "reasonForm:refuseNow");
        assertThat(page.locator(".feedback")).containsText("is refused");
        cadet.open("/competence/passport/certificate?code=" + code);
        assertThat(cadet.page().locator("main")).containsText("The stamp cannot be read.");
        cadet.page().locator("[id='act:edit']").click();
        cadet.page().waitForURL("**/competence/passport/certificateEdit?*");
        Form.press(cadet.page(), "form:save");
        assertThat(cadet.page().locator(".feedback")).containsText("is sent");
        staff.open("/competence/passport/certificate?code=" + code);
        Form.press(page, "decide:confirm");
        assertThat(page.locator(".feedback")).containsText("is confirmed");
        staff.open("/competence/passport/list");
        Form.choose(page, "form:profile", PROFILE);
        assertThat(page.locator("[id='form:chips']")).containsText(PROFILE);
        staff.inspectEverywhere("passports");
    }

    /** The PDF says what the page says, and the JSON the same for other systems. */
    private static void takeAway(Page page) throws IOException {
        APIResponse pdf = page.request().get(page.locator("[id='pdf']").getAttribute("href"));
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            Assertions.assertThat(new PDFTextStripper().getText(document)).contains("Competence passport", PROFILE + ": two gaps left", "Demo Technical University");
            Assertions.assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
        }
        APIResponse json = page.request().get(page.locator("[id='json']").getAttribute("href"));
        Assertions.assertThat(json.headers().get("content-type")).startsWith("application/json");
        JsonObject passport = JsonParser.parseString(json.text()).getAsJsonObject();
        Assertions.assertThat(passport.getAsJsonObject("profile").get("gaps").getAsInt()).isEqualTo(2);
        JsonObject first = passport.getAsJsonArray("competences").get(0).getAsJsonObject();
        Assertions.assertThat(first.keySet()).contains("framework", "edition", "code", "level", "evidence");
    }

    /** Another academy sees it once the cadet allows that, and a guest by the link until it is taken back. */
    private void show(Window cadet, Window other) {
        String person = cadet.page().locator("[id='pdf']").getAttribute("href").replaceAll(".*/pdf/(\\d+).*", "$1");
        String view = "/competence/passport/view?person=" + person;
        other.expectStatus(404).open(view);
        cadet.open("/competence/passport/sharing");
        Form.choose(cadet.page(), "share:audience", "Every academy");
        Form.press(cadet.page(), "share:save");
        assertThat(cadet.page().locator(".feedback")).containsText("Every academy");
        other.open(view);
        other.inspectEverywhere("passport-view");
        Form.write(cadet.page(), "link:purpose", "National CERT");
        Form.press(cadet.page(), "link:open");
        Locator address = cadet.page().locator("[id='address']");
        assertThat(address).isVisible();
        cadet.inspectEverywhere("passport-sharing");
        String link = address.getAttribute("href").replaceAll("https?://[^/]+", "");
        Window guest = window();
        guest.open(link);
        assertThat(guest.page().locator("main")).containsText("Passport of");
        guest.inspectEverywhere("passport-shared");
        cadet.page().locator("[id='links'] button").first().click();
        assertThat(cadet.page().locator("[id='links']")).containsText("Taken back");
        guest.expectStatus(404).open(link);
    }
}
