package org.milerasmus.course.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** From a scheme whose weights are not 100 to a grade, an appeal and what the host says to it. */
class AssessmentST extends BrowserTest {

    private static final String PEOPLE = """
            select a.email, p.id from person p join account a on a.id = p.account_id where p.kind = ? and a.status = 'ACTIVE' order by p.id desc limit 1 offset %d""";

    private final String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
    private String staff;
    private String sessionId;
    private List<String> first;
    private List<String> second;
    private List<String> participant;

    @BeforeEach
    void aSessionThatIsOver() {
        List<String> host = DemoDatabase.row("""
                select a.id, min(c.email) from academy a join account c on c.academy_id = a.id and c.role = 'STAFF' and c.email like 'coordinator.%' and c.status = 'ACTIVE'
                where exists (select 1 from grading_table g where g.academy_id = a.id) group by a.id order by a.id limit 1""");
        staff = host.getLast();
        first = DemoDatabase.row(PEOPLE.formatted(0), "INSTRUCTOR");
        second = DemoDatabase.row(PEOPLE.formatted(1), "INSTRUCTOR");
        participant = DemoDatabase.row(PEOPLE.formatted(0), "CADET");
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                values (1, ?, (select min(id) from course where status = 'PUBLISHED'), ?, 'PUBLISHED', ?, ?, ?, ?, 'ON_SITE', 'Demo hall', 4)""",
                List.of(List.of(code, host.getFirst(), LocalDate.now().minusDays(5), LocalDate.now().minusDays(1),
                        Timestamp.from(Instant.now().minus(40, ChronoUnit.DAYS)), Timestamp.from(Instant.now().minus(9, ChronoUnit.DAYS)))));
        sessionId = DemoDatabase.row("select id from course_session where code = ?", code).getFirst();
        DemoDatabase.write("insert into session_instructor (version, session_id, person_id, academy_id, hours) values (1, ?, ?, ?, 10)",
                List.of(List.of(sessionId, first.getLast(), host.getFirst()), List.of(sessionId, second.getLast(), host.getFirst())));
        DemoDatabase.write("""
                insert into enrolment (version, session_id, person_id, sending_id, status, arrival, asked_by, asked_at, moved_at, announced)
                values (1, ?, ?, ?, 'SEATED', 1, 'SELF', ?, ?, true)""", List.of(List.of(sessionId, participant.getLast(), host.getFirst(),
                Timestamp.from(Instant.now()), Timestamp.from(Instant.now()))));
    }

    @Test
    void leadsFromTheSchemeToAGradeAndAnAppeal() {
        Window host = window().login(staff);
        makeScheme(host);
        Window one = window().login(first.getFirst());
        mark(one, "Written exam", "60");
        markByRubric(one);
        Window two = window().login(second.getFirst());
        markDifferently(two);
        confirm(one);
        release(host);
        Window cadet = window().login(participant.getFirst());
        appeal(cadet);
        uphold(host);
        cadet.page().reload();
        assertThat(cadet.page().locator(".timeline")).containsText("Upheld");
        cadet.inspectEverywhere("assessment-result-upheld");
        cadet.open("/course/assessment/mine");
        cadet.inspectEverywhere("assessment-mine");
    }

    /** The participant has solved the case and was absent from the lesson; the academy that has sent the participant reads both. */
    @Test
    void pointsAreTakenOverAndWhoWasAbsentDoesNotComplete() {
        aCaseThatIsOver();
        String sender = sentByAnotherAcademy();
        Window host = window().login(staff);
        makeSchemeOfTheCase(host);
        Window one = window().login(first.getFirst());
        one.open("/dashboard");
        Page page = one.page();
        page.locator("main a").filter(new Locator.FilterOptions().setHasText("Mark 1 participant in “Case”")).click();
        page.waitForURL("**/course/assessment/mark?*");
        Form.press(page, "take:points");
        assertThat(page.locator(".feedback")).containsText("Marks taken over: 1");
        assertThat(page.locator("[id='sheet']")).containsText("100 of 100");
        assertThat(page.locator("[id='sheet']")).containsText("taken over");
        one.inspectEverywhere("assessment-taken-over");
        host.open("/course/assessment/grades?session=" + code);
        assertThat(host.page().locator("main")).containsText("Attended 0 %, and 80 % are asked for: not completed");
        host.inspectEverywhere("assessment-grades-absent");
        Form.pressAndConfirm(host.page(), "form:release");
        assertThat(host.page().locator(".feedback")).containsText("are released");
        Window sending = window().login(sender);
        sending.open("/course/enrolment/participants?session=" + code);
        assertThat(sending.page().locator("main")).containsText("Attendance and grades of your people");
        assertThat(sending.page().locator("main")).containsText("Below the minimum");
        assertThat(sending.page().locator("main")).containsText("100 %");
        sending.inspectEverywhere("assessment-sent");
        Window cadet = window().login(participant.getFirst());
        cadet.open("/course/assessment/result?enrolment=" + enrolment());
        assertThat(cadet.page().locator("main")).containsText("80 % are asked for: not completed");
        cadet.inspectEverywhere("assessment-result-absent");
    }

    private void makeSchemeOfTheCase(Window host) {
        host.open("/course/assessment/edit?session=" + code);
        Page page = host.page();
        Form.write(page, "form:title", "Case");
        Form.choose(page, "form:firstMarker", name(first));
        Form.choose(page, "form:secondMarker", name(second));
        Form.choose(page, "form:source", "Demo case");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:source-field']")).containsText("choose no second marker");
        host.inspectEverywhere("assessment-source");
        Form.choose(page, "form:secondMarker", "Nobody");
        Form.press(page, "form:save");
        page.waitForURL("**/course/assessment/scheme?*");
        assertThat(page.locator("main")).containsText("Takes over the points of “Demo case”");
        assertThat(page.locator("main")).containsText("at least 80 % of the lessons");
        host.inspectEverywhere("assessment-scheme-source");
        Form.press(page, "form:fix");
        assertThat(page.locator(".feedback")).containsText("The scheme is fixed");
    }

    private void aCaseThatIsOver() {
        Timestamp past = Timestamp.from(Instant.now().minus(2, ChronoUnit.DAYS));
        String task = "PT-" + UUID.randomUUID().toString().substring(0, 8);
        DemoDatabase.write("""
                insert into practical_task (version, code, session_id, status, title, story, opens_at, closes_at, minutes, attempts, shows_automatic, not_received,
                unverified, wrong_hash, not_closed, cap) values (1, ?, ?, 'PUBLISHED', 'Demo case', 'Demo story', ?, ?, 60, 1, false, 1, 1, 1, 1, 4)""",
                List.of(List.of(task, sessionId, Timestamp.from(Instant.now().minus(4, ChronoUnit.DAYS)), past)));
        DemoDatabase.write("""
                insert into practical_question (version, task_id, position, kind, body, points, accepted)
                select 1, id, 0, 'SHORT_TEXT', 'Demo question', 10, 'notes.txt' from practical_task where code = ?""", List.of(List.of(task)));
        DemoDatabase.write("""
                insert into practical_attempt (version, task_id, enrolment_id, number, started_at, ends_at, submitted_at)
                select 1, id, ?, 1, ?, ?, ? from practical_task where code = ?""", List.of(List.of(enrolment(), past, past, past, task)));
        DemoDatabase.write("""
                insert into practical_answer (version, attempt_id, question_id, given, saved_at)
                select 1, a.id, q.id, 'notes.txt', ? from practical_attempt a join practical_question q on q.task_id = a.task_id
                join practical_task t on t.id = a.task_id where t.code = ?""", List.of(List.of(past, task)));
        DemoDatabase.write("insert into lesson (version, session_id, title, kind, starts_at, ends_at) values (1, ?, 'Demo lesson', 'LECTURE', ?, ?)",
                List.of(List.of(sessionId, past, Timestamp.from(past.toInstant().plus(1, ChronoUnit.HOURS)))));
        DemoDatabase.write("insert into attendance_rule (version, session_id, late_after, min_percent) values (1, ?, 10, 80)", List.of(List.of(sessionId)));
        DemoDatabase.write("""
                insert into attendance (version, lesson_id, enrolment_id, mark, minutes_late, way, noted_at, noted_by)
                select 1, id, ?, 'ABSENT', 0, 'ENTERED', ?, 'Demo Instructor' from lesson where session_id = ?""", List.of(List.of(enrolment(), past, sessionId)));
    }

    private String sentByAnotherAcademy() {
        List<String> other = DemoDatabase.row("""
                select c.academy_id, c.email from account c where c.role = 'STAFF' and c.email like 'coordinator.%' and c.status = 'ACTIVE'
                and c.academy_id <> (select host_id from course_session where code = ?) order by c.id limit 1""", code);
        DemoDatabase.write("update enrolment set sending_id = ? where session_id = ?", List.of(List.of(other.getFirst(), sessionId)));
        return other.getLast();
    }

    private String enrolment() {
        return DemoDatabase.row("select id from enrolment where session_id = ?", sessionId).getFirst();
    }

    private void makeScheme(Window host) {
        add(host, "Written exam", "60", true);
        add(host, "Lab report", "30", false);
        Page page = host.page();
        assertThat(page.locator("main")).containsText("Weights together: 90");
        assertThat(page.locator("main")).containsText(Pattern.compile("Grade \\S+\\s+from \\d+ % of the whole on"));
        Form.press(page, "form:fix");
        assertThat(page.locator(".error-summary")).containsText("together are 90 %, not 100 %");
        host.inspectEverywhere("assessment-scheme-refused");
        page.locator("[id='form:list'] a").filter(new Locator.FilterOptions().setHasText("Lab report")).click();
        page.waitForURL("**/course/assessment/edit?*");
        Form.number(page, "form:weight", "40");
        addCriterion(page, 0, "Evidence kept intact", "60");
        addCriterion(page, 1, "Clear to a court", "39");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:maxMarks-field']")).containsText("make 99 points together");
        host.inspectEverywhere("assessment-edit");
        Form.number(page, "form:criteria:1:points", "40");
        Form.write(page, "form:title", "Written exam");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:title-field']")).containsText("called “Written exam” already");
        Form.write(page, "form:title", "Lab report");
        Form.type(page, "form:dueOn", "1 Jan 1990");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:dueOn-field']")).containsText("Choose a day from");
        Form.type(page, "form:dueOn", "");
        Form.press(page, "form:save");
        page.waitForURL("**/course/assessment/scheme?*");
        host.open("/course/assessment/settings?session=" + code);
        host.inspectEverywhere("assessment-settings");
        host.open("/course/assessment/scheme?session=" + code);
        Form.press(page, "form:fix");
        assertThat(page.locator(".feedback")).containsText("The scheme is fixed");
    }

    private static void addCriterion(Page page, int at, String title, String points) {
        Form.press(page, "form:add");
        Form.write(page, "form:criteria:" + at + ":criterion", title);
        Form.number(page, "form:criteria:" + at + ":points", points);
    }

    private void add(Window host, String title, String weight, boolean twice) {
        host.open("/course/assessment/edit?session=" + code);
        Page page = host.page();
        Form.write(page, "form:title", title);
        Form.number(page, "form:weight", weight);
        Form.choose(page, "form:firstMarker", name(first));
        if (twice) {
            Form.choose(page, "form:secondMarker", name(second));
            page.locator("[id='form:doubleBlind'] .ui-toggleswitch-slider").click();
        }
        Form.press(page, "form:save");
        page.waitForURL("**/course/assessment/scheme?*");
    }

    private Page sheet(Window marker, String title) {
        marker.open("/course/session/view?code=" + code);
        Page page = marker.page();
        page.locator("main a").filter(new Locator.FilterOptions().setHasText(title)).click();
        page.waitForURL("**/course/assessment/mark?*");
        return page;
    }

    private void mark(Window marker, String title, String marks) {
        Page page = sheet(marker, title);
        Form.write(page, "sheet:lines:0:marks", "120");
        Form.write(page, "sheet:lines:0:remark", "Demo remark");
        Form.press(page, "sheet:save");
        assertThat(page.locator("[id='sheet:lines:0:marks-field']")).containsText("outside the scale");
        assertThat(page.locator("[id='sheet:lines:0:remark']")).hasValue("Demo remark");
        marker.inspectEverywhere("assessment-mark");
        Form.write(page, "sheet:lines:0:marks", marks);
        Form.press(page, "sheet:save");
        assertThat(page.locator(".feedback")).containsText("The marks are saved.");
    }

    /** Every wrong field is told at once; what was saved is corrected one criterion at a time. */
    private void markByRubric(Window marker) {
        Page page = sheet(marker, "Lab report");
        String points = "sheet:lines:0:points:";
        Form.write(page, points + "0:value", "125");
        Form.write(page, points + "1:value", "41");
        Form.press(page, "sheet:save");
        assertThat(page.locator("[id='" + points + "0:value-field']")).containsText("125 is outside the scale");
        assertThat(page.locator("[id='" + points + "1:value-field']")).containsText("41 is outside the scale");
        marker.inspectEverywhere("assessment-mark-rubric");
        correct(marker, "10", "40");
        correct(marker, "40", "10");
        correct(marker, "40", "15");
        assertThat(sheet(marker, "Lab report").locator("[id='sheet']")).containsText("55 of 100");
    }

    private void correct(Window marker, String... points) {
        Page page = sheet(marker, "Lab report");
        for (int i = 0; i < points.length; i++) {
            Form.write(page, "sheet:lines:0:points:" + i + ":value", points[i]);
        }
        Form.press(page, "sheet:save");
        assertThat(page.locator(".feedback")).containsText("The marks are saved.");
    }

    /** The second marker sees a number and nothing of the first one; then both differ and agree. */
    private void markDifferently(Window marker) {
        Page page = sheet(marker, "Written exam");
        assertThat(page.locator("main")).not().containsText(name(participant));
        assertThat(page.locator("main")).not().containsText("the other marker");
        Form.write(page, "sheet:lines:0:marks", "30");
        Form.press(page, "sheet:save");
        assertThat(page.locator("[id='agree']")).containsText("First marker: 60 · second marker: 30");
        marker.inspectEverywhere("assessment-agree");
        Form.write(page, "agree:differences:0:agreed", "61");
        Form.press(page, "agree:settle");
        assertThat(page.locator("[id='agree:differences:0:reason-field']")).containsText("Say why");
        assertThat(page.locator("[id='agree:differences:0:agreed-field']")).containsText("from 30 to 60");
        Form.write(page, "agree:differences:0:agreed", "45");
        Form.write(page, "agree:differences:0:reason", "Demo agreement");
        Form.press(page, "agree:settle");
        assertThat(page.locator(".feedback")).containsText("The other marker is told");
        assertThat(page.locator("[id='agree']")).containsText("It counts when the other marker confirms it");
        marker.inspectEverywhere("assessment-proposed");
    }

    private void confirm(Window marker) {
        Page page = sheet(marker, "Written exam");
        assertThat(page.locator("[id='agree']")).containsText("Proposed by " + name(second) + ": 45");
        marker.inspectEverywhere("assessment-confirm");
        Form.press(page, "agree:differences:0:confirm");
        assertThat(page.locator(".feedback")).containsText("You have agreed");
        assertThat(page.locator("[id='sheet']")).containsText("45 of 100");
    }

    private void release(Window host) {
        host.open("/course/assessment/grades?session=" + code);
        host.inspectEverywhere("assessment-grades");
        Form.pressAndConfirm(host.page(), "form:release");
        assertThat(host.page().locator(".feedback")).containsText("are released");
    }

    private void appeal(Window cadet) {
        cadet.open("/course/enrolment/view?id=" + DemoDatabase.row("select id from enrolment where session_id = ?", sessionId).getFirst());
        cadet.inspectEverywhere("assessment-place");
        Page page = cadet.page();
        page.locator("a[href*='/course/assessment/result']").first().click();
        page.waitForURL("**/course/assessment/result?*");
        assertThat(page.locator("main")).containsText("49 %");
        Form.write(page, "form:reasons", "Demo: the second page was not read");
        cadet.inspectEverywhere("assessment-result");
        Form.press(page, "form:object");
        assertThat(page.locator(".feedback")).containsText("is with the host");
    }

    private void uphold(Window host) {
        host.open("/course/assessment/grades?session=" + code);
        Page page = host.page();
        page.locator("a[href*='/course/assessment/appeal']").click();
        page.waitForURL("**/course/assessment/appeal?*");
        Form.write(page, "form:reason", "Demo: page two is right");
        Form.write(page, "form:marks:0:new", "44");
        Form.pressAndConfirm(page, "form:uphold");
        assertThat(page.locator("[id='form:marks:0:new-field']")).containsText("at least the 45 marks that count now");
        Form.write(page, "form:marks:0:new", "80");
        page.keyboard().press("Tab");
        assertThat(page.locator("[id='form:preview']")).containsText("Now: Grade 5, 49 %. With the marks that you have typed: Grade 3, 70 %.");
        host.inspectEverywhere("assessment-appeal");
        Form.pressAndConfirm(page, "form:uphold");
        assertThat(page.locator(".feedback")).containsText("The appeal is upheld");
        String percent = DemoDatabase.row("select percent from course_grade where enrolment_id = (select min(id) from enrolment where session_id = ?)", sessionId).getFirst();
        Assertions.assertThat(new BigDecimal(percent)).as("as it was shown before").isEqualByComparingTo("70");
    }

    private static String name(List<String> person) {
        return DemoDatabase.row("select concat(given_name, ' ', family_name) from person where id = ?", person.getLast()).getFirst();
    }
}
