package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What the chain of command does, and whom it is made of. */
final class Officials {

    private static final String LATE = """
            update consent set due_on = ?, remind_on = ? where status = 'OPEN' and application_id = (select id from application where code = ?)""";

    private Officials() {
    }

    /** An academy that has asked nobody so far asks its study office from now on. */
    static void askStudyOffice(Window coordinator) {
        coordinator.open("/exchange/consent/rules");
        Page page = coordinator.page();
        Locator needed = page.locator("[id='form:needed-STUDY_OFFICE']");
        if (needed.locator("input").isChecked()) {
            return; // the walk is made a second time
        }
        needed.click();
        assertThat(needed.locator("input")).isChecked();
        Form.press(page, "form:save");
        assertThat(page.locator(".feedback")).containsText("saved");
    }

    /** Gives the consents for all of the round at once. */
    static void giveAll(Window official, String tag, int number) {
        Page page = list(official, tag, number);
        Form.tickAll(page);
        give(page, number);
        assertThat(page.locator(".empty-state-title")).isVisible();
    }

    /** Gives the consents for all but one, who is left without an answer. */
    static void giveAllBut(Window official, Cadet left, int number) {
        Page page = list(official, left.tag(), number);
        Form.tickAll(page);
        page.locator("[id='form:list'] tbody tr").filter(new Locator.FilterOptions().setHasText(left.name())).locator(".ui-chkbox-box").click();
        assertThat(page.locator(".bulk-count")).hasText(number - 1 + " selected");
        give(page, number - 1);
        assertThat(page.locator("[id='form:list'] .row-link")).hasText(left.name());
    }

    /** Refuses one with a phrase, and with words that stay with the chain of command. */
    static void refuse(Window official, Cadet cadet) {
        official.open("/exchange/consent/list?q=" + cadet.code());
        Page page = official.page();
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/consent/view?*");
        Form.press(page, "answer:refuse");
        Form.choose(page, "refuseForm:reason", 1);
        Form.write(page, "refuseForm:words", "Invented words for the chain of command");
        Form.press(page, "refuseForm:refuseNow");
        assertThat(page.locator(".feedback")).containsText("reserve list");
    }

    /** Lets the last day for the answers about one be over: a test in the browser cannot wait for tomorrow. */
    static void letTheDayPass(Cadet cadet) {
        String before = LocalDate.now().minusDays(2).toString();
        DemoDatabase.write(LATE, List.of(List.of(before, before, cadet.code())));
    }

    private static Page list(Window official, String tag, int number) {
        official.open("/exchange/consent/list?q=" + tag);
        assertThat(official.page().locator(".list-found")).hasText(number + " entries");
        return official.page();
    }

    private static void give(Page page, int number) {
        Form.pressAndConfirm(page, "form:give");
        assertThat(page.locator(".feedback")).containsText(number + " consents given");
    }
}
