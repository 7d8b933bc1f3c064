package org.milerasmus.exchange.stay;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milerasmus.st.Form;

/** What walks through stays do again and again. */
public final class StayPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private StayPages() {
    }

    /** Confirms every point of the checklist that whoever looks at the stay answers for. */
    public static void settle(Page page) {
        String later = LocalDate.now().plusYears(2).format(DAY);
        Locator open = page.locator("[id^='checklistForm'][id$=':confirm']");
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            assertThat(page.locator("[id='actDialog']")).isVisible();
            // the cursor comes a moment later, and would take what is just being written into another field
            page.waitForFunction("id => document.getElementById(id).contains(document.activeElement)", "actDialog");
            if (page.locator("[id='actForm:day_input']").count() > 0) {
                Form.write(page, "actForm:day_input", later);
            }
            if (page.locator("[id='actForm:note']").count() > 0) {
                Form.write(page, "actForm:note", "Demo Contact, +32 2 000 1234");
            }
            Form.press(page, "actForm:actSave");
            assertThat(open).hasCount(left - 1);
        }
    }

    /** Confirms what comes next for a stay, such as {@code arrive}, on a day and with a note. */
    public static void act(Page page, String act, LocalDate day, String note) {
        Form.press(page, "nextForm:" + act);
        Locator input = page.locator("[id='actForm:day_input']");
        assertThat(input).isFocused(); // the dialog puts the cursor there when it is open
        input.fill(day.format(DAY));
        Form.write(page, "actForm:note", note);
        Form.press(page, "actForm:actSave");
        assertThat(page.locator("[id='nextForm:" + act + "']")).hasCount(0);
    }
}
