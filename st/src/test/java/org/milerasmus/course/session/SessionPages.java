package org.milerasmus.course.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/**
 * What a host does with a session.
 *
 * @param name of rooms and lessons, which no other test has
 */
record SessionPages(String name) {

    static final LocalDate MONDAY = LocalDate.now().plusMonths(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final int HOURS_SHOWN = 12;

    /** Drafts a session of the first course that is offered; more reserved seats than there are is refused at their line. Its code. */
    String draft(Window host) {
        host.open("/course/session/edit");
        Page page = host.page();
        page.locator("[id='form:course'] .ui-autocomplete-dropdown").click();
        page.locator("[id='form:course_panel'] li").first().click();
        Form.type(page, "form:startsOn", MONDAY.format(DAY));
        Form.type(page, "form:endsOn", MONDAY.plusDays(4).format(DAY));
        Form.write(page, "form:place", "Demo Barracks, Wiener Neustadt");
        Form.type(page, "form:opensAt", LocalDate.now().minusDays(1).format(DAY) + " 08:00");
        Form.type(page, "form:closesAt", MONDAY.minusDays(3).format(DAY) + " 12:00");
        Form.number(page, "form:capacity", "20");
        Form.number(page, "form:labSeats", "12");
        Form.press(page, "form:addShare");
        Form.choose(page, "form:shares:0:country", "France");
        Form.number(page, "form:shares:0:seats", "21");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:shares:0:seats-field'] .ui-message-error-detail")).containsText("there are only 20");
        host.inspectEverywhere("session-edit");
        Form.number(page, "form:shares:0:seats", "5");
        Form.press(page, "form:save");
        page.waitForURL("**/course/session/view?*");
        assertThat(page.locator("main")).containsText("People from France");
        return page.url().replaceAll(".*code=", "");
    }

    /** Names a guest of the own academy who teaches. */
    void nameGuest(Window host, String code) {
        host.open("/course/session/instructors?code=" + code);
        Page page = host.page();
        Form.write(page, "form:guestName", name);
        Form.write(page, "form:hours", "12.5");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='rows:list']")).containsText(name);
        host.inspectEverywhere("session-instructors");
    }

    /** Adds a lab with 16 places. */
    void addLab(Window host) {
        host.open("/course/session/rooms");
        Page page = host.page();
        Form.write(page, "form:name", name + " lab");
        Form.number(page, "form:seats", "16");
        page.locator("[id='form:lab'] .ui-toggleswitch-slider").click();
        Form.press(page, "form:save");
        assertThat(page.locator("[id='list:rows']")).containsText(name + " lab");
        host.inspectEverywhere("session-rooms");
    }

    /** Fills the form of the timetable in. */
    void type(Page page, String title, LocalDate day, String from, String to) {
        Form.write(page, "form:title", title);
        Form.choose(page, "form:kind", "Lab work");
        Form.type(page, "form:day", day.format(DAY));
        Form.write(page, "form:from", from);
        Form.write(page, "form:to", to);
        Form.choose(page, "form:room", name + " lab");
    }

    /** Drags a bar by days and hours, or its lower edge by hours, and lets the calendar read its bars anew. */
    static void drag(Page page, String title, boolean edge, int days, int hours) {
        Form.awaitAnswers(page); // the calendar asks for its lessons once more after each change
        Locator bar = page.locator(".fc-event").filter(new Locator.FilterOptions().setHasText(title));
        bar.hover();
        BoundingBox box = bar.boundingBox();
        BoundingBox day = page.locator(".fc-timegrid-col[data-date]").first().boundingBox();
        double hour = page.locator(".fc-timegrid-slots").boundingBox().height / HOURS_SHOWN;
        double x = box.x + box.width / 2;
        double y = edge ? box.y + box.height - 2 : box.y + box.height / 3;
        page.waitForResponse(answer -> String.valueOf(answer.request().postData()).contains("schedule_event=true"), () -> {
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + days * day.width / 2, y + hours * hour / 2);
            page.mouse().move(x + days * day.width, y + hours * hour);
            page.mouse().up();
        });
    }

    /** The line of a lesson in the table. */
    static Locator line(Page page, String title) {
        return page.locator("[id='lessons:rows'] tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }
}
