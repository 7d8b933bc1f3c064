package org.milerasmus.course.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/** A session from its draft to the calendar of its host, with a timetable that is dragged and typed. */
class SessionST extends BrowserTest {

    private static final String HOST = "coordinator.awiener04@demo.example";

    /** A screen on which all hours of the calendar are seen at once. */
    private static final int DESK_WIDTH = 1280;
    private static final int WHOLE_DAY = 1800;

    private final String name = "Demo " + UUID.randomUUID().toString().substring(0, 8);
    private final SessionPages pages = new SessionPages(name);

    @Test
    void leadsFromTheDraftToTheCalendarsOfThoseWhoTeach() {
        Window host = window().login(HOST);
        String code = pages.draft(host);
        pages.nameGuest(host, code);
        pages.addLab(host);
        host.open("/course/session/timetable?code=" + code);
        Page page = host.page();
        plan(host, page);
        dragAndPull(host, page);
        List.of(Screen.PHONE, Screen.PHONE_DARK).forEach(phone -> readAsAList(phone, code));
        publish(host, code);
        guestReads(code);
        subscribe(host);
    }

    @Test
    void namesAllThatForbidsASmallerSessionAtFieldsThatStayInTheirLine() {
        Window host = window().login(HOST);
        String code = pages.draft(host);
        host.open("/course/session/edit?code=" + code);
        Page page = host.page();
        Form.number(page, "form:capacity", "4");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:labSeats-field'] .ui-message-error-detail")).isVisible();
        assertThat(page.locator("[id='form:shares:0:seats-field'] .ui-message-error-detail")).containsText("there are only 4");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        Assertions.assertThat(top(page, "form:capacity")).isEqualTo(top(page, "form:labSeats"));
        host.inspectEverywhere("session-smaller");
    }

    @Test
    void instructorsFindWhatTheyTeach() {
        List<String> taught = DemoDatabase.row("""
                select a.email, s.code, s.id from session_instructor i join course_session s on s.id = i.session_id and s.status = 'PUBLISHED'
                join person p on p.id = i.person_id join account a on a.id = p.account_id where a.status = 'ACTIVE' and a.role = 'APPLICANT' order by i.id limit 1""");
        Window instructor = window().login(taught.getFirst());
        instructor.open("/course/session/list");
        Page page = instructor.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Teaching").setExact(true)).first().click();
        page.waitForURL("**/course/session/teaching*");
        assertThat(page.locator(".row-link").first()).isVisible();
        instructor.inspectEverywhere("session-teaching");
        Form.write(page, "form:q", taught.get(1));
        assertThat(page.locator(".row-link")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registers").setExact(true)).click();
        page.waitForURL("**/course/attendance/session?code=" + taught.get(1));
        Window cadet = window().login("person.011@demo.example");
        cadet.open("/course/session/teaching");
        assertThat(cadet.page().locator(".empty-state")).containsText("You teach in no session");
        cadet.inspectEverywhere("session-teaching-nothing");
    }

    private static double top(Page page, String id) {
        return page.locator("[id='" + id + "']").boundingBox().y;
    }

    /** Two lessons by form and keyboard; the third clashes with the first and is not saved. */
    private void plan(Window host, Page page) {
        pages.type(page, name + " A", SessionPages.MONDAY, "09:00", "10:00");
        page.locator("[id='form:instructors'] .ui-chkbox-box").first().click();
        Form.press(page, "form:save");
        assertThat(SessionPages.line(page, name + " A")).containsText("09:00–10:00");
        pages.type(page, name + " B", SessionPages.MONDAY, "09:30", "11:00");
        page.locator("[id='form:instructors'] .ui-chkbox-box").first().click();
        Form.press(page, "form:check");
        assertThat(page.locator("[id='form:clashes']")).containsText("Lab " + name + " lab: “" + name + " A”");
        assertThat(page.locator("[id='form:clashes'] li")).hasCount(2);
        host.inspectEverywhere("session-clashes");
        Form.press(page, "form:save");
        assertThat(page.locator(".error-summary")).containsText("is needed for “" + name + " A”");
        assertThat(SessionPages.line(page, name + " B")).hasCount(0);
        Form.write(page, "form:from", "11:00");
        Form.write(page, "form:to", "12:00");
        Form.press(page, "form:check");
        assertThat(page.locator("[id='form:clashes']")).containsText("Nothing stands in the way");
        Form.press(page, "form:save");
        assertThat(SessionPages.line(page, name + " B")).containsText("11:00–12:00");
    }

    /** Onto the other lesson it goes back; to another day it stays, and its end can be pulled. */
    private void dragAndPull(Window host, Page page) {
        page.setViewportSize(DESK_WIDTH, WHOLE_DAY);
        SessionPages.drag(page, name + " B", false, 0, -2);
        assertThat(page.locator(".error-summary")).containsText("is needed for “" + name + " A”");
        assertThat(SessionPages.line(page, name + " B")).containsText("11:00–12:00");
        SessionPages.drag(page, name + " B", false, 2, 3);
        assertThat(SessionPages.line(page, name + " B")).containsText("14:00–15:00");
        assertThat(SessionPages.line(page, name + " B")).containsText(SessionPages.MONDAY.plusDays(2).format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)));
        SessionPages.drag(page, name + " B", true, 0, 2);
        assertThat(SessionPages.line(page, name + " B")).containsText("14:00–17:00");
        host.inspectEverywhere("session-timetable");
        page.locator(".fc-event").first().click();
        assertThat(page.locator("[id='form:title']")).hasValue(name + " A");
    }

    /** A week is wider than a phone: there its lessons stand one below the other, by day and by night. */
    private void readAsAList(Screen phone, String code) {
        Window host = window(phone).login(HOST);
        host.open("/course/session/timetable?code=" + code);
        assertThat(host.page().locator(".fc-list-event")).hasCount(2);
        assertThat(host.page().locator(".fc-toolbar-title")).containsText(String.valueOf(SessionPages.MONDAY.plusDays(6).getYear()));
        host.inspect("session-timetable-list");
    }

    private static void publish(Window host, String code) {
        host.open("/course/session/view?code=" + code);
        Form.pressAndConfirm(host.page(), "form:publish");
        assertThat(host.page().locator(".feedback")).containsText("is published");
        host.inspectEverywhere("session-view");
        host.open("/course/session/mine?q=" + code);
        assertThat(host.page().locator(".row-link")).hasCount(1);
        host.inspectEverywhere("session-mine");
    }

    private void guestReads(String code) {
        Window guest = window();
        guest.open("/course/session/list?q=" + code);
        assertThat(guest.page().locator(".row-link")).hasCount(1);
        guest.inspectEverywhere("session-list");
        guest.page().locator(".row-link").click();
        guest.page().waitForURL("**/course/session/view?*");
        assertThat(guest.page().locator("main")).containsText(name + " B");
        assertThat(guest.page().getByText("12.5")).hasCount(0);
    }

    private void subscribe(Window host) {
        host.open("/course/calendar/feeds");
        Page page = host.page();
        Form.press(page, "form:renewAcademy");
        String address = page.locator("[id='form:academy']").inputValue().replaceFirst("^https?://[^/]+", "");
        host.inspectEverywhere("session-feeds");
        Window stranger = window();
        APIResponse feed = stranger.page().request().get(address);
        assertThat(feed).isOK();
        Assertions.assertThat(feed.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
        Assertions.assertThat(feed.text()).contains("SUMMARY:" + name + " B").startsWith("BEGIN:VCALENDAR");
        APIResponse again = stranger.page().request().get(address, RequestOptions.create().setHeader("If-None-Match", feed.headers().get("etag")));
        Assertions.assertThat(again.status()).isEqualTo(304);
        Assertions.assertThat(stranger.page().request().get(address.replaceAll(".\\.ics", "!.ics")).status()).isEqualTo(404);
        Assertions.assertThat(stranger.page().request().get(address.replaceAll("/.{4}([^/]*\\.ics)", "/AAAA$1")).status()).isEqualTo(404);
    }
}
