package org.milerasmus.course.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Window;

/** One seat, people of two academies and of a university: enrolling, waiting, nominating, giving up, accepting, taking back. */
class EnrolmentST extends BrowserTest {

    private static final String HOST = "coordinator.fguer01@demo.example";

    /** Somebody with a complete profile at an academy other than the host, and a coordinator there. */
    private static final String PERSON = """
            select a.email, a.display_name, (select min(s.email) from account s where s.academy_id = a.academy_id and s.role = 'STAFF')
            from person p join account a on a.id = p.account_id join academy c on c.id = a.academy_id
            where p.kind = ? and a.status = 'ACTIVE' and c.erasmus_code <> 'F  GUER01' and p.emergency_phone is not null and p.study_field is not null
            and exists (select 1 from person_language l where l.person_id = p.id) order by p.id desc limit 1""";

    private final String code = "SES-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> cadet = DemoDatabase.row(PERSON, "CADET");
    private final List<String> student = DemoDatabase.row(PERSON, "STUDENT");

    @BeforeEach
    void aSessionWithOneSeatThatAsksForNothing() {
        String course = DemoDatabase.row("""
                select c.id from course c where c.status = 'PUBLISHED' and c.min_clearance is null and c.min_slp is null
                and not exists (select 1 from course_prerequisite r where r.course_id = c.id)
                and not exists (select 1 from course_prerequisite_competence k where k.course_id = c.id) order by c.id limit 1""").getFirst();
        String host = DemoDatabase.row("select id from academy where erasmus_code = 'F  GUER01'").getFirst();
        LocalDate first = LocalDate.now().plusDays(40);
        DemoDatabase.write("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, form, place, capacity)
                values (1, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 'ON_SITE', 'Demo hall', 1)""", List.of(List.of(code, course, host, first, first.plusDays(4),
                Timestamp.from(Instant.now().minus(1, ChronoUnit.DAYS)), Timestamp.from(Instant.now().plus(20, ChronoUnit.DAYS)))));
    }

    @Test
    void namesWhatACourseAsksForAndWhatIsThere() {
        DemoDatabase.write("""
                update course_session set course_id = (select min(id) from course where status = 'PUBLISHED' and min_clearance is not null and min_slp is not null)
                where code = ?""", List.of(List.of(code)));
        Window window = window().login(student.getFirst());
        window.open("/course/session/view?code=" + code);
        assertThat(window.page().locator("[id='place:mine'] .task .hint").first()).isVisible();
        assertThat(window.page().locator("[id='place:enrol']")).hasCount(0);
        window.inspectEverywhere("session-cannot-go");
    }

    @Test
    void aSeatGoesFromOneToTheNextWhoWaits() {
        Window first = window().login(cadet.getFirst());
        first.open("/course/session/view?code=" + code);
        assertThat(first.page().getByText("A seat is free for you")).isVisible();
        first.inspectEverywhere("session-can-i-go");
        first.page().locator("[id='place:enrol']").click();
        assertThat(first.page().getByText("You have a seat.").first()).isVisible();

        Window next = window().login(student.getFirst());
        next.open("/course/session/view?code=" + code);
        next.page().locator("[id='place:enrol']").click();
        assertThat(next.page().getByText("You are number 1 of 1 on the waiting list").first()).isVisible();
        next.inspectEverywhere("session-waiting");

        nominate(cadet.getLast());

        first.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open my place")).click();
        first.page().waitForURL("**/course/enrolment/view?*");
        first.inspectEverywhere("enrolment-view");
        first.page().locator("[id='form:withdraw']").click();
        confirm(first);
        assertThat(first.page().getByText("The place was given up").first()).isVisible();
        first.inspectEverywhere("enrolment-list");

        next.open("/dashboard");
        next.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accept the seat that is kept for you")).first().click();
        next.page().waitForURL("**/course/enrolment/view?*");
        assertThat(next.page().getByText("A seat is kept for you until").first()).isVisible();
        next.inspectEverywhere("enrolment-offered");
        next.page().locator("[id='form:accept']").click();
        assertThat(next.page().getByText("You have a seat.").first()).isVisible();

        takeBack();
    }

    /** Whoever the coordinator nominates first gets a place on the list, and the one with a place keeps it. */
    private void nominate(String coordinator) {
        Window staff = window().login(coordinator);
        staff.open("/course/enrolment/nominate?session=" + code);
        staff.page().locator("[id='form:list'] .ui-chkbox-box").nth(1).click();
        assertThat(staff.page().getByText("Nominate 1 person")).isVisible();
        staff.page().locator("[id='form:nominate']").click();
        assertThat(staff.page().locator("[id='form:answers'] .task").first()).isVisible();
        staff.inspectEverywhere("enrolment-nominate");
        staff.open("/course/enrolment/list");
        staff.inspectEverywhere("enrolment-list-staff");
    }

    private void takeBack() {
        Window host = window().login(HOST);
        host.open("/course/enrolment/participants?session=" + code);
        host.inspectEverywhere("enrolment-participants");
        host.page().locator("[id='form:list'] tr:has-text('" + student.get(1) + "') .ui-chkbox-box").click();
        host.page().locator("[id='form:remove']").click();
        assertThat(host.page().locator("[id='removeForm:reason']")).isVisible();
        host.page().locator("[id='removeForm:removeNow']").click();
        assertThat(host.page().locator("[id='removeForm:reason-field'] .ui-message-error, [id='removeForm'] .ui-message-error").first()).isVisible();
        host.page().locator("[id='removeForm:reason']").fill("Demo: the laboratory is closed");
        host.page().locator("[id='removeForm:removeNow']").click();
        assertThat(host.page().getByText("1 place was taken back")).isVisible();
        host.inspectEverywhere("enrolment-taken-back");
    }

    private static void confirm(Window window) {
        window.page().locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
    }
}
