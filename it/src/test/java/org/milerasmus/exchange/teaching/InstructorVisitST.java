package org.milerasmus.exchange.teaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** A visit of an instructor from the request of the host to the confirmed report. */
class InstructorVisitST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";
    private static final String PASSWORD = "Demo-Erasmus-2026";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final LocalDate TODAY = LocalDate.now();
    private static final FilePayload PDF = new FilePayload("paper.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    /** A visit with a confirmed report, and a coordinator of the academy that sent the instructor. */
    private static final String REPORTED = """
            select m.code, min(a.email) from visit_programme p join mobility m on m.id = p.mobility_id
            join account a on a.academy_id = m.sending_id and a.role = 'STAFF'
            where p.report_state = 'CONFIRMED' group by m.id, m.code order by m.id desc limit 1""";

    private final DemoTeachers teacher = DemoTeachers.free();
    private final String subject = "Visit " + UUID.randomUUID().toString().substring(0, 8) + ": forensics of drones";

    @Test
    void showsOffersAndRequestsWithTheirMatches() {
        Window staff = window().login(HOST);
        staff.open("/exchange/teaching/offers");
        assertThat(staff.page().locator(".row-link").first()).isVisible();
        staff.inspectEverywhere("teaching-offers");
        staff.page().locator(".row-link").first().click();
        staff.page().waitForURL("**/exchange/teaching/offer?*");
        staff.inspectEverywhere("teaching-offer");
        Window administrator = window().login("admin@demo.example");
        administrator.open("/exchange/teaching/requests?field=0612&kind=TEACHING_VISIT&status=OPEN");
        assertThat(administrator.page().locator(".row-link").first()).isVisible();
        administrator.inspectEverywhere("teaching-requests");
        administrator.page().locator(".row-link").first().click();
        administrator.page().waitForURL("**/exchange/teaching/request?*");
        assertThat(administrator.page().locator("a[href*='/teaching/match']").first()).isVisible();
        administrator.page().locator(".match summary").first().click();
        administrator.inspectEverywhere("teaching-request");
        administrator.page().locator("a[href*='/teaching/match']").first().click();
        administrator.page().waitForURL("**/exchange/teaching/match?*");
        administrator.inspectEverywhere("teaching-match");
    }

    @Test
    void leadsFromTheRequestToTheConfirmedReport() {
        Window host = window().login(HOST);
        ask(host);
        Window instructor = window().login(teacher.email());
        offer(instructor);
        String match = invite(host);
        String application = accept(instructor, match);
        Window home = window().login("coordinator." + teacher.home());
        decide(home, application);
        List.of("commander", "medical", "security", "study").forEach(duty -> consent(duty, application));
        admit(host, application);
        instructor.open("/exchange/application/view?code=" + application);
        instructor.page().locator("[id='form:confirm']").click();
        assertThat(instructor.page().getByText("Your seat is confirmed").first()).isVisible();
        String stay = programme(instructor);
        sign(home, stay, "next one to sign");
        host.open("/exchange/programme/view?code=" + stay);
        host.inspectEverywhere("programme-sign");
        sign(host, stay, "programme is agreed");
        host.inspectEverywhere("programme-agreed");
        travel(host, stay);
        report(instructor, host, stay);
    }

    @Test
    void showsTheReportOfAVisitThatIsOver() {
        List<String> visit = DemoDatabase.row(REPORTED);
        Window home = window().login(visit.getLast());
        home.open("/exchange/mobility/view?code=" + visit.getFirst());
        home.page().locator("a[href*='/exchange/programme/report']").click();
        home.page().waitForURL("**/exchange/programme/report?*");
        assertThat(home.page().locator("main")).containsText("Confirmed by");
        home.inspectEverywhere("report-over");
    }

    private void ask(Window host) {
        host.open("/exchange/teaching/requestEdit");
        Page page = host.page();
        page.locator("[id='form:title']").fill(subject);
        Form.choose(page, "form:studyField", "0612");
        Form.type(page, "form:startsOn", TODAY.plusDays(4).format(DAY));
        Form.type(page, "form:endsOn", TODAY.plusDays(12).format(DAY));
        hours(page, "7");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:hours-field'] .ui-message-error-detail")).containsText("at least 8 hours");
        host.inspectEverywhere("teaching-request-edit");
        hours(page, "8");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/teaching/request?*");
    }

    private void offer(Window instructor) {
        instructor.open("/exchange/teaching/requests?q=" + subject.substring(0, 14).replace(" ", "%20"));
        assertThat(instructor.page().locator(".row-link").first()).containsText(subject);
        instructor.open("/exchange/teaching/offerEdit");
        Page page = instructor.page();
        page.locator("[id='form:title']").fill(subject);
        page.locator("[id='form:description']").fill("I teach the forensics of small flying devices to officers and have done so for six years.");
        Form.choose(page, "form:studyField", "0612");
        Form.type(page, "form:startsOn", TODAY.plusDays(1).format(DAY));
        Form.type(page, "form:endsOn", TODAY.plusDays(40).format(DAY));
        hours(page, "10");
        instructor.inspectEverywhere("teaching-offer-edit");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/teaching/offer?*");
        page.locator("[id='act:publish']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("is published").first()).isVisible();
        assertThat(page.locator("main")).containsText("Fits in every point");
    }

    private String invite(Window host) {
        host.open("/exchange/teaching/requests?own=true&q=" + subject.substring(0, 14).replace(" ", "%20"));
        Page page = host.page();
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/teaching/request?*");
        page.locator("a[href*='/teaching/match']").filter(new Locator.FilterOptions().setHasText(subject)).first().click();
        page.waitForURL("**/exchange/teaching/match?*");
        host.inspectEverywhere("teaching-invite");
        page.locator("[id='form:agreement']").click();
        page.locator("[id='form:agreement_panel'] li").first().click();
        page.locator("[id='form:invite']").click();
        assertThat(page.getByText("have been told").first()).isVisible();
        assertThat(page.locator("main")).containsText("The instructor answers next");
        host.inspectEverywhere("teaching-invited");
        return page.url().substring(page.url().indexOf("/exchange"));
    }

    private String accept(Window instructor, String match) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        assertThat(page.locator(".waiting a[href*='/teaching/match']").first()).isVisible();
        instructor.open(match);
        instructor.inspectEverywhere("teaching-answer");
        page.locator("[id='answerForm:accept']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/exchange/application/edit?*");
        String code = page.url().replaceAll(".*code=", "");
        instructor.open("/exchange/application/documents?code=" + code);
        upload(page, "IDENTITY");
        upload(page, "CURRICULUM_VITAE");
        instructor.open("/exchange/application/check?code=" + code);
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/submitted?*");
        return code;
    }

    private static void decide(Window home, String application) {
        home.open("/exchange/decision/nominations?status=SUBMITTED&q=" + application);
        Form.tick(home.page(), 0);
        home.page().locator("[id='form:nominate']").click();
        assertThat(home.page().locator("[id='form:answer'] .card")).isVisible();
    }

    private void consent(String duty, String application) {
        Window official = window().login(duty + "." + teacher.home());
        official.open("/exchange/consent/list?q=" + application);
        Form.tick(official.page(), 0);
        official.page().locator("[id='form:give']").click();
        official.page().locator(".ui-confirmdialog-yes").click();
        assertThat(official.page().locator(".feedback")).containsText("Consent given");
    }

    private static void admit(Window host, String application) {
        host.open("/exchange/decision/admissions?status=NOMINATED&q=" + application);
        Form.tick(host.page(), 0);
        host.page().locator("[id='form:accept']").click();
        host.page().locator(".ui-confirmdialog-yes").click();
        assertThat(host.page().locator("[id='form:answer'] .card")).isVisible();
    }

    private String programme(Window instructor) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        page.locator(".waiting a[href*='/exchange/programme/view']").first().click();
        page.waitForURL("**/exchange/programme/view?*");
        String stay = page.url().replaceAll(".*code=", "");
        page.locator("[id='act:edit'] a, a[id='act:edit']").first().click();
        page.waitForURL("**/exchange/programme/edit?*");
        page.locator("[id='form:objective']").fill("Officers can secure what a drone has recorded.");
        page.locator("[id='form:addedValue']").fill("Both academies share their exercises.");
        page.locator("[id='form:activities']").fill("Monday to Thursday: two hours each in the laboratory.\nFriday: seminar.");
        page.locator("[id='form:outcomes']").fill("24 cadets with a first report of their own.");
        instructor.inspectEverywhere("programme-edit");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/programme/view?*");
        page.locator("[id='form:password']").fill("wrong");
        page.locator("[id='form:sign']").click();
        assertThat(page.locator("[id='form:password-field'] .ui-message-error-detail")).isVisible();
        sign(instructor, stay, "next one to sign");
        return stay;
    }

    private static void sign(Window window, String stay, String answer) {
        window.open("/exchange/programme/view?code=" + stay);
        window.page().locator("[id='form:password']").fill(PASSWORD);
        window.page().locator("[id='form:sign']").click();
        assertThat(window.page().getByText(answer).first()).isVisible();
    }

    /** Arrives early and without a travel order, leaves on the same day: both for a reason. */
    private static void travel(Window host, String stay) {
        Page page = host.page();
        host.open("/exchange/mobility/view?code=" + stay);
        for (String act : List.of("arrive", "depart")) {
            page.locator("[id='nextForm:" + act + "']").click();
            assertThat(page.locator("[id='actForm:day_input']")).isFocused(); // the dialog puts the cursor there when it is open
            page.locator("[id='actForm:note']").fill("Demo reason");
            page.locator("[id='actForm:actSave']").click();
            assertThat(page.locator("[id='nextForm:" + act + "']")).hasCount(0);
        }
        assertThat(page.locator("a[href*='/exchange/programme/report']").first()).isVisible();
        host.inspectEverywhere("programme-part");
    }

    private static void report(Window instructor, Window host, String stay) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        page.locator(".waiting a[href*='/exchange/programme/report']").first().click();
        page.waitForURL("**/exchange/programme/report?*");
        hours(page, "6");
        page.locator("[id='form:taught']").fill("Three lessons of two hours in the laboratory.");
        page.locator("[id='form:outcome']").fill("The cadets have written their reports.");
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("[id='form:remarks-field'] .ui-message-error-detail")).containsText("8 hours were agreed");
        instructor.inspectEverywhere("report-edit");
        page.locator("[id='form:remarks']").fill("Called back early.");
        page.locator("[id='form:submit']").click();
        assertThat(page.getByText("The report is handed in").first()).isVisible();
        sendBack(host, stay);
        instructor.open("/exchange/programme/report?code=" + stay);
        assertThat(page.locator("main")).containsText("Which groups?");
        instructor.inspectEverywhere("report-again");
        page.locator("[id='form:submit']").click();
        assertThat(page.getByText("The report is handed in").first()).isVisible();
        host.open("/exchange/programme/report?code=" + stay);
        host.page().locator("[id='act:confirm']").click();
        host.page().locator(".ui-confirmdialog-yes").click();
        assertThat(host.page().getByText("The report is confirmed").first()).isVisible();
        host.inspectEverywhere("report-view");
    }

    private static void sendBack(Window host, String stay) {
        host.open("/exchange/programme/report?code=" + stay);
        Page page = host.page();
        page.locator("[id='act:sendBack']").click();
        page.locator("[id='sendBackForm:words']").fill("Which groups?");
        host.inspect("report-send-back");
        page.locator("[id='sendBackForm:sendBackNow']").click();
        assertThat(page.getByText("The report is sent back").first()).isVisible();
    }

    private static void hours(Page page, String number) {
        page.locator("[id='form:hours_input']").press("Control+a");
        page.locator("[id='form:hours_input']").pressSequentially(number);
    }

    private static void upload(Page page, String kind) {
        page.locator("[id='form:file-" + kind + "-field'] input[type=file]").setInputFiles(PDF);
        assertThat(page.locator("[id='form:files-" + kind + "'] a")).hasCount(1);
    }
}
