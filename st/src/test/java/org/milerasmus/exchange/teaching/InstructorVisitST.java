package org.milerasmus.exchange.teaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** A visit of an instructor from the request of the host to the confirmed report. */
class InstructorVisitST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";

    /** A visit with a confirmed report, and a coordinator of the academy that sent the instructor. */
    private static final String REPORTED = """
            select m.code, min(a.email) from visit_programme p join mobility m on m.id = p.mobility_id
            join account a on a.academy_id = m.sending_id and a.role = 'STAFF'
            where p.report_state = 'CONFIRMED' group by m.id, m.code order by m.id desc limit 1""";

    private final DemoTeachers teacher = DemoTeachers.free();
    private final TeachingPages teaching = new TeachingPages("Visit " + UUID.randomUUID().toString().substring(0, 8) + ": forensics of drones");

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
        teaching.ask(host);
        Window instructor = window().login(teacher.email());
        teaching.offer(instructor);
        String match = teaching.invite(host);
        String application = teaching.accept(instructor, match);
        Window home = window().login("coordinator." + teacher.home());
        decide(home, application);
        List.of("commander", "medical", "security", "study").forEach(duty -> consent(duty, application));
        admit(host, application);
        instructor.open("/exchange/application/view?code=" + application);
        instructor.page().locator("[id='form:confirm']").click();
        assertThat(instructor.page().getByText("Your seat is confirmed").first()).isVisible();
        String stay = ProgrammePages.programme(instructor);
        ProgrammePages.sign(home, stay, "next one to sign");
        host.open("/exchange/programme/view?code=" + stay);
        host.inspectEverywhere("programme-sign");
        ProgrammePages.sign(host, stay, "programme is agreed");
        host.inspectEverywhere("programme-agreed");
        ProgrammePages.travel(host, stay);
        ProgrammePages.report(instructor, host, stay);
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
}
