package org.milerasmus.course.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A lesson of today: the instructor's screen in one window, a participant's phone in another, then the register and the overview of the session. */
class AttendanceST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";
    private static final String PERSON = """
            select p.id, a.email, a.display_name, a.academy_id from person p join account a on a.id = p.account_id
            where p.kind = ? and a.status = 'ACTIVE' order by p.id desc limit 1 offset %d""";

    private final String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> instructor = DemoDatabase.row(PERSON.formatted(1), "INSTRUCTOR");
    private final List<String> cadet = DemoDatabase.row(PERSON.formatted(1), "CADET");
    private final List<String> other = DemoDatabase.row(PERSON.formatted(2), "CADET");

    @BeforeEach
    void aLessonThatHasJustBegun() {
        String course = DemoDatabase.row("select id from course where status = 'PUBLISHED' order by id limit 1").getFirst();
        String host = DemoDatabase.row("select id from academy where erasmus_code = 'F  GUER01'").getFirst();
        LocalDate today = LocalDate.now();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                values (1, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 'ON_SITE', 'Demo hall', 5)""", List.of(List.of(code, course, host, today.minusDays(1), today.plusDays(3),
                Timestamp.from(now.minus(30, ChronoUnit.DAYS)), Timestamp.from(now.minus(1, ChronoUnit.DAYS)))));
        String session = DemoDatabase.row("select id from course_session where code = ?", code).getFirst();
        DemoDatabase.write("insert into lesson (version, session_id, title, kind, starts_at, ends_at) values (1, ?, 'Demo lesson', 'LECTURE', ?, ?)",
                List.of(List.of(session, Timestamp.from(now.minusSeconds(60)), Timestamp.from(now.plusSeconds(3600)))));
        DemoDatabase.write("insert into session_instructor (version, session_id, person_id, academy_id, hours) values (1, ?, ?, ?, 4)",
                List.of(List.of(session, instructor.getFirst(), instructor.getLast())));
        DemoDatabase.write("""
                insert into enrolment (version, session_id, person_id, sending_id, status, arrival, asked_by, asked_at, moved_at, announced)
                values (1, ?, ?, ?, 'SEATED', ?, 'SELF', ?, ?, true)""", List.of(place(session, cadet, 1, now), place(session, other, 2, now)));
    }

    private static List<Object> place(String session, List<String> person, int arrival, Instant now) {
        return List.of(session, person.getFirst(), person.getLast(), arrival, Timestamp.from(now), Timestamp.from(now));
    }

    @Test
    void aScanAppearsOnTheScreenByItselfAndCountsOnce() {
        Window screen = window().login(instructor.get(1));
        screen.open("/course/session/view?code=" + code);
        link(screen.page(), "Check-in by QR code").click();
        screen.page().waitForURL("**/course/attendance/screen?*");
        Form.press(screen.page(), "form:open");
        assertThat(screen.page().locator(".check-in-code img")).isVisible();
        assertThat(screen.page().locator(".check-in-count")).containsText("0 of 2 are here");

        Window phone = window(Screen.PHONE);
        phone.open(address(screen));
        signInAndComeBack(phone);
        phone.inspectEverywhere("attendance-check-in");
        phone.page().getByText("I am here").click();
        assertThat(phone.page().getByText("You are noted.")).isVisible();
        phone.inspect("attendance-noted");
        assertThat(screen.page().locator(".check-in-count")).containsText("1 of 2 are here");
        assertThat(screen.page().locator("[id='form:there']")).containsText(cadet.get(2));
        assertThat(screen.page().locator("[id='form:there']")).containsText(Pattern.compile("\\d\\d:\\d\\d CES?T"));
        screen.inspectEverywhere("attendance-screen");

        phone.open(address(screen));
        assertThat(phone.page().getByText("You have checked in to this lesson already")).isVisible();
        phone.inspect("attendance-twice");

        Form.pressAndConfirm(screen.page(), "form:close");
        assertThat(screen.page().locator(".feedback")).containsText("One participant is noted as absent");
        screen.inspect("attendance-closed");
        correct(screen);
        overview();
        phone.open("/course/session/view?code=" + code);
        assertThat(phone.page().getByText("100 % attended")).isVisible();
        link(phone.page(), "Open my place").click();
        phone.page().waitForURL("**/course/enrolment/view?*");
        assertThat(phone.page().getByText("Scanned by " + cadet.get(2))).isVisible();
        phone.inspectEverywhere("attendance-mine");
    }

    /** The participant of the phone, in whose browser nobody has signed in yet. */
    private void signInAndComeBack(Window phone) {
        Page page = phone.page();
        page.locator("[autocomplete=username]").fill(cadet.get(1));
        page.locator("[autocomplete=current-password]").fill(Window.PASSWORD);
        page.locator("form:has([autocomplete=username]) button[type=submit]").click();
        page.waitForURL("**/course/attendance/checkin?*");
        assertThat(page.getByText("Demo lesson")).isVisible();
    }

    /** Who was absent turns out to be excused; without a reason that is refused at the field. */
    private void correct(Window window) {
        Page page = window.page();
        link(page, "Register").click();
        page.waitForURL("**/course/attendance/lesson?*");
        Locator line = page.locator(".task").filter(new Locator.FilterOptions().setHasText(other.get(2)));
        assertThat(line).containsText("Absent");
        line.locator("button").last().click();
        assertThat(page.locator("[id='noteForm:mark']")).isVisible();
        Form.choose(page, "noteForm:mark", "Excused");
        assertThat(page.locator("[id='noteForm:reason-field'] .ui-outputlabel-rfi")).isVisible();
        Form.press(page, "noteForm:save");
        assertThat(page.locator("[id='noteForm:reason-field'] .ui-message-error-detail")).containsText("Say why the person is excused");
        window.inspectEverywhere("attendance-note");
        Form.write(page, "noteForm:reason", "Demo: duty officer");
        Form.press(page, "noteForm:save");
        assertThat(line).containsText("Demo: duty officer");
        assertThat(line).containsText("Excused");
        window.inspectEverywhere("attendance-register");
    }

    private void overview() {
        Window host = window().login(HOST);
        host.open("/course/session/view?code=" + code);
        link(host.page(), "Attendance of all lessons").click();
        host.page().waitForURL("**/course/attendance/session?*");
        Form.number(host.page(), "form:minPercent", "80");
        Form.press(host.page(), "form:save");
        assertThat(host.page().getByText("Nobody has attended less than the minimum of 80 %")).isVisible();
        assertThat(host.page().locator("table.marks")).containsText("100 %");
        host.inspectEverywhere("attendance-session");
    }

    /** What the square on the screen holds now. */
    private static String address(Window screen) {
        return screen.page().locator(".check-in-code .code").textContent().replaceAll("^https?://[^/]+", "");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))).first();
    }
}
