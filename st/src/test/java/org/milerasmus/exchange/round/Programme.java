package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What the programme's administrator does with the round. */
final class Programme {

    private final Window window;
    private final Page page;
    private String round;

    Programme(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** Puts the calls of the walk together; a call takes so many of one nation. */
    void begin(String tag, int calls, int maxPerNation) {
        window.open("/exchange/placement/edit");
        Form.write(page, "form:title", "Demo round " + tag);
        Form.press(page, "form:calls");
        Locator ours = page.locator("[id='form:calls_panel'] .ui-selectcheckboxmenu-item").filter(new Locator.FilterOptions().setHasText(tag));
        assertThat(ours).hasCount(calls);
        for (int i = 0; i < calls; i++) {
            ours.nth(i).click();
            assertThat(ours.nth(i)).hasClass(Pattern.compile("ui-selectcheckboxmenu-checked"));
        }
        page.keyboard().press("Escape");
        Form.number(page, "form:maxPerNation", String.valueOf(maxPerNation));
        Form.press(page, "form:save");
        page.waitForURL("**/exchange/placement/view?*");
        round = page.url().substring(page.url().indexOf("/exchange"));
    }

    void preview() {
        window.open(round);
        Form.press(page, "act:preview");
        assertThat(page.locator("[id='act:publish']")).isVisible();
    }

    /** One way of placing in the comparison: placed, not placed, and the seats that nobody takes. */
    void compare(String way, int placed, int unplaced, int free) {
        Locator figures = page.locator("table.plain tbody tr").filter(new Locator.FilterOptions().setHasText(way)).locator("td.number");
        assertThat(figures.first()).hasText(String.valueOf(placed));
        assertThat(figures.nth(figures.count() - 2)).hasText(String.valueOf(unplaced));
        assertThat(figures.last()).hasText(String.valueOf(free));
    }

    /** Opens one applicant in the round. */
    void look(Cadet cadet) {
        window.open(round + "&q=" + cadet.code());
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/placement/person?*");
        assertThat(page.locator("h1")).hasText(cadet.name());
    }

    /** Why the applicant whom one looks at was given a wish or not, by the wishes' order. */
    void explains(int wish, String why) {
        assertThat(page.locator("ol.task-list > li").nth(wish - 1)).containsText(why);
    }

    void mark(String points) {
        Form.number(page, "markForm:mark", points);
        Form.press(page, "markForm:saveMark");
        assertThat(page.locator("[id='form:adjust']")).isHidden(); // what was computed without the mark is taken back
    }

    /** Gives the applicant another of the wishes; in the menu no wish stands first. */
    void adjust(int wish, String reason) {
        Form.choose(page, "form:call", wish);
        Form.write(page, "form:reason", reason);
        Form.press(page, "form:adjust");
        assertThat(page.locator(".prose")).hasText(reason);
    }

    void publish(String question, String answer) {
        window.open(round);
        Form.press(page, "act:publish");
        assertThat(page.locator(".ui-confirm-dialog:visible")).containsText(question);
        page.locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
        assertThat(page.getByText(answer).first()).isVisible();
    }

    /** The round tells what has become of somebody since it was published. */
    void tells(Cadet cadet, String state) {
        window.open(round + "&q=" + cadet.code());
        assertThat(page.locator("[id='form:list'] tbody tr")).containsText(state);
    }

    void refill(String answer) {
        window.open(round);
        Form.pressAndConfirm(page, "act:refill");
        assertThat(page.getByText(answer).first()).isVisible();
    }
}
