package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What coordinators of the hosts do: offer seats, and give them to those who are proposed. */
final class Hosts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Hosts() {
    }

    /** Publishes a semester that begins within a few days; its code. */
    static String publish(Window host, String title, int seats, LocalDate startsOn) {
        host.open("/exchange/call/edit");
        Page page = host.page();
        Form.write(page, "form:title", title);
        Form.choose(page, "form:kind", "International semester");
        Form.number(page, "form:ects", "6");
        Form.type(page, "form:startsOn", startsOn.format(DAY));
        Form.type(page, "form:endsOn", startsOn.plusDays(120).format(DAY));
        Form.type(page, "form:opensAt", startsOn.minusDays(20).format(DAY) + " 08:00");
        Form.type(page, "form:closesAt", startsOn.minusDays(1).format(DAY) + " 12:00");
        Form.number(page, "form:seats", String.valueOf(seats));
        Form.press(page, "form:save");
        page.waitForURL("**/exchange/call/view?*");
        Form.pressAndConfirm(page, "form:publish");
        assertThat(page.getByText("is published").first()).isVisible();
        return page.url().replaceAll(".*code=", "");
    }

    /** Gives a seat to everybody of the round who is proposed. */
    static void accept(Window host, String tag, int number) {
        host.open("/exchange/decision/admissions?status=NOMINATED&q=" + tag);
        Page page = host.page();
        assertThat(page.locator(".list-found")).hasText(number + " entries");
        Form.tickAll(page);
        Form.pressAndConfirm(page, "form:accept");
        assertThat(page.locator("[id='form:answer'] .card")).containsText(number + " people accepted");
    }
}
