package org.milerasmus.exchange.transcript;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class TranscriptST extends BrowserTest {

    private static final String STAYS = """
            select m.code, h.email, s.email, c.code from mobility m join calls c on c.id = m.call_id
            join account h on h.academy_id = m.receiving_id and h.role = 'STAFF' and h.email like 'coordinator.%@demo.example'
            join account s on s.academy_id = m.sending_id and s.role = 'STAFF' and s.email like 'coordinator.%@demo.example'
            left join result_sheet r on r.mobility_id = m.id left join transcript t on t.id = r.transcript_id
            left join recognition g on g.transcript_id = t.id
            where m.status in ('DEPARTED', 'COMPLETED') and m.ends_on < current_date - interval 1 day and m.receiving_id <> m.sending_id
            and exists (select 1 from grading_table x where x.academy_id = m.receiving_id)
            and exists (select 1 from grading_table x where x.academy_id = m.sending_id) and\s""";

    @Test
    void recordsAreListedReadAndDecidedAbout() {
        String[] stay = stay("t.id is not null and g.id is null and (select count(*) from transcript_result x where x.transcript_id = t.id) >= 1");
        Window home = window().login(stay[2]);
        home.open("/exchange/transcript/list");
        assertThat(home.page().locator(".row-link").first()).isVisible();
        home.inspectEverywhere("transcript-list");
        home.open("/exchange/mobility/view?code=" + stay[0]);
        assertThat(home.page().locator("a[href*='/exchange/transcript/recognise']")).isVisible();
        home.inspectEverywhere("transcript-stay");
        home.open("/exchange/transcript/recognise?stay=" + stay[0]);
        assertThat(home.page().locator("tr.marked").first()).isVisible();
        home.inspectEverywhere("transcript-recognise");
    }

    @Test
    void resultsOfAGuestAndOfAWholeCallAreEntered() {
        String[] stay = stay("t.id is null and r.id is null");
        Window host = window().login(stay[1]);
        host.open("/exchange/transcript/results?stay=" + stay[0]);
        assertThat(host.page().locator("[id='form:results:0:title']")).isVisible();
        host.inspectEverywhere("transcript-results");
        host.open("/exchange/transcript/import?call=" + stay[3]);
        host.inspectEverywhere("transcript-import");
        host.page().locator("[id='form:text']").fill("stay\ttitle\tects\tgrade\tdate\n" + stay[0] + "\tDemo course\t2.5\tno grade\tsoon\nMOB-0\tDemo course\t61\t\t2026-01-01");
        host.page().locator("[id='form:look']").click();
        assertThat(host.page().locator("[id='form:list'] tbody tr")).hasCount(2);
        assertThat(host.page().locator("[id='form:list']")).containsText("no guest of this call");
        host.inspectEverywhere("transcript-import-preview");
        host.page().locator("[id='form:text']").fill("nothing");
        host.page().locator("[id='form:look']").click();
        assertThat(host.page().locator("[id='form:text-field'] .ui-message-error-detail")).containsText("first row");
    }

    @Test
    void gradesOfCoursesAreTakenOver() {
        String[] stay = stay("t.id is null and r.id is null and not exists (select 1 from learning_agreement l where l.mobility_id = m.id)");
        String title = gradeOfACourse(stay[0]);
        Window host = window().login(stay[1]);
        Page page = host.page();
        host.open("/exchange/transcript/results?stay=" + stay[0]);
        assertThat(page.locator("[id='form:offers']")).containsText(title);
        assertThat(page.locator("[id='form:offers']")).containsText("Not on the sheet");
        host.inspectEverywhere("transcript-courses");
        Form.press(page, "form:takeOver");
        assertThat(page.locator(".feedback")).containsText("Taken over: 1");
        assertThat(page.locator("[id='form:results:0:title']")).hasValue(title);
        assertThat(page.locator("[id='form:offers']")).containsText("On the sheet");
        Form.press(page, "form:save");
        page.waitForURL("**/exchange/mobility/view?*");
        host.open("/exchange/transcript/results?stay=" + stay[0]);
        assertThat(page.locator("[id='form:results:0:title']")).hasValue(title);
        assertThat(page.locator("[id='form:offers']")).containsText("On the sheet");
        assertThat(page.locator("[id='form:takeOver']")).hasCount(0);
    }

    /** The guest has taken a course of the host during the stay, and its grades are released; the title of the course. */
    private static String gradeOfACourse(String stay) {
        String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
        List<String> course = DemoDatabase.row("select id, title from course where status = 'PUBLISHED' and ects is not null order by id limit 1");
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                select 1, ?, ?, receiving_id, 'COMPLETED', starts_on, ends_on, starts_on, starts_on, 'ON_SITE', 'Demo hall', 4 from mobility where code = ?""",
                List.of(List.of(code, course.getFirst(), stay)));
        DemoDatabase.write("""
                insert into assessment_scheme (version, session_id, status, pass_percent, appeal_days, released_at, released_by, closing)
                select 1, id, 'RELEASED', 50, 14, ends_on, 'Demo Host', true from course_session where code = ?""", List.of(List.of(code)));
        DemoDatabase.write("""
                insert into enrolment (version, session_id, person_id, sending_id, status, arrival, asked_by, asked_at, moved_at, announced)
                select 1, s.id, m.person_id, m.sending_id, 'COMPLETED', 1, 'SELF', m.starts_on, m.ends_on, true
                from course_session s join mobility m on m.code = ? where s.code = ?""", List.of(List.of(stay, code)));
        DemoDatabase.write("""
                insert into course_grade (version, scheme_id, enrolment_id, percent, passed, label, graded_on)
                select 1, c.id, e.id, 90, true, (select h.label from grading_share h join grading_table g on g.id = h.table_id
                where g.academy_id = s.host_id order by g.academic_year desc, h.position limit 1), s.ends_on
                from course_session s join assessment_scheme c on c.session_id = s.id join enrolment e on e.session_id = s.id where s.code = ?""",
                List.of(List.of(code)));
        return course.getLast();
    }

    @Test
    void fromTheResultsToTheRecognisedCredits() {
        String[] stay = stay("t.id is null and r.id is null and not exists (select 1 from learning_agreement l where l.mobility_id = m.id)");
        Window host = window().login(stay[1]);
        Page page = host.page();
        host.open("/exchange/transcript/results?stay=" + stay[0]);
        page.locator("[id='form:results:0:title']").fill("Demo forensics");
        page.locator("[id='form:add']").click();
        assertThat(page.locator("[id='form:results:1:title']")).isVisible();
        page.locator("[id='form:results:1:remove']").click();
        assertThat(page.locator("[id='form:results:1:title']")).hasCount(0);
        assertThat(page.locator("[id='form:results:0:title']")).hasValue("Demo forensics");
        Form.write(page, "form:results:0:ects", "2.3");
        Form.choose(page, "form:results:0:grade", 1);
        page.locator("[id='form:results:0:gradedOn_input']").fill(day(stay[0]));
        page.keyboard().press("Escape");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:results:0:ects-field'] .ui-message-error-detail")).containsText("halves");
        host.inspect("transcript-results-refused");
        Form.write(page, "form:results:0:ects", "2.5");
        Form.write(page, "form:declaredEcts", "3");
        page.locator("[id='form:issue']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='form:declaredEcts-field'] .ui-message-error-detail")).containsText("add up to 2.5");
        Form.write(page, "form:declaredEcts", "2.5");
        page.locator("[id='form:issue']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/exchange/mobility/view?*");
        String code = page.locator("a[href*='/verify']").innerText();
        verify(code);
        recognise(stay);
    }

    private void verify(String code) {
        Window gate = window(Screen.PHONE);
        gate.open("/verify?code=" + code);
        assertThat(gate.page().locator(".status-positive")).isVisible();
        gate.inspect("verify-genuine");
        gate.page().locator("[id='form:verification']").fill("00000-00000-00000-00000");
        gate.page().locator("[id='form:check']").click();
        assertThat(gate.page().locator(".status-negative")).isVisible();
        gate.inspect("verify-unknown");
    }

    private void recognise(String... stay) {
        Window home = window().login(stay[2]);
        Page page = home.page();
        home.open("/exchange/transcript/recognise?stay=" + stay[0]);
        Form.choose(page, "form:lines:0:outcome", 1);
        assertThat(page.locator("[id='form:lines:0:reason']")).isVisible();
        page.locator("[id='form:decide']").click();
        assertThat(page.locator("[id='form:lines:0:reason-field'] .ui-message-error-detail")).isVisible();
        Form.write(page, "form:lines:0:ects", "1.5");
        Form.choose(page, "form:lines:0:reason", 5);
        home.inspect("transcript-recognise-partly");
        page.locator("[id='form:decide']").click();
        page.waitForURL("**/exchange/mobility/view?*");
        assertThat(page.locator("table.plain .status-waiting")).isVisible();
        home.inspect("transcript-recognised");
    }

    @Test
    void anEmptyCheckAsksForTheCode() {
        Window guest = window();
        guest.open("/verify");
        guest.inspect("verify");
        guest.page().locator("[id='form:check']").click();
        assertThat(guest.page().locator("[id='form:verification-field'] .ui-message-error-detail")).isVisible();
    }

    @Test
    void linesThatAreNotFilledYetAreNoErrorForWhoAddsTakesOutOrTakesOver() {
        String[] stay = stay("t.id is null and r.id is null and not exists (select 1 from learning_agreement l where l.mobility_id = m.id)");
        String title = gradeOfACourse(stay[0]);
        Window host = window().login(stay[1]);
        Page page = host.page();
        host.open("/exchange/transcript/results?stay=" + stay[0]);
        Form.press(page, "form:add");
        assertThat(page.locator("[id='form:results:1:title']")).hasValue("");
        assertThat(page.locator(".ui-message-error-detail")).hasCount(0);
        Form.press(page, "form:results:1:remove");
        assertThat(page.locator("[id='form:results:1:title']")).hasCount(0);
        assertThat(page.locator(".ui-message-error-detail")).hasCount(0);
        Form.press(page, "form:takeOver");
        assertThat(page.locator(".feedback")).containsText("Taken over: 1");
        assertThat(page.locator("[id='form:results:0:title']")).hasValue(title);
        assertThat(page.locator("[id='form:results:0:ects']")).not().hasValue("");
        assertThat(page.locator("[id='form:results:0:gradedOn_input']")).not().hasValue("");
        assertThat(page.locator("[id='form:results:0:grade_label']")).not().hasText("Choose");
        assertThat(page.locator(".ui-message-error-detail")).hasCount(0);
        assertThat(page.locator("[id='form:results:1:title']")).hasCount(0);
    }

    private static String day(String stay) {
        return DemoDatabase.row("select date_format(ends_on, '%e %b %Y') from mobility where code = ?", stay).getFirst();
    }

    private static String[] stay(String condition) {
        return DemoDatabase.row(STAYS + condition + " order by m.ends_on desc, m.id limit 1").toArray(String[]::new);
    }
}
