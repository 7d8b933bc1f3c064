package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.milerasmus.exchange.learning.LearningPages;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/**
 * The learning agreement of one traveller, before and during the stay.
 *
 * @param stay code of the stay
 */
record Study(String stay, Window traveller, Window home, Window host) {

    static final String KEPT = "Demo memory forensics";
    static final String DROPPED = "Demo file systems";
    static final String ADDED = "Demo mobile devices";

    /** The traveller finds what is to be done on the own first page, writes, and all three sign. */
    static Study agree(Window traveller, Window home, Window host) {
        traveller.open("/dashboard");
        Page page = traveller.page();
        page.locator(".waiting a[href*='/exchange/learning/view']").first().click();
        page.waitForURL("**/exchange/learning/view?*");
        Study study = new Study(page.url().replaceAll(".*code=", ""), traveller, home, host);
        page.locator("[id='act:edit'] a").click();
        page.waitForURL("**/exchange/learning/edit?*");
        LearningPages.add(page, "host", KEPT, "3");
        LearningPages.add(page, "host", DROPPED, "3");
        LearningPages.add(page, "home", "Demo forensics at home", "6");
        study.save(page);
        study.signAll();
        return study;
    }

    /** A course does not take place: the traveller proposes another, and all three sign anew. */
    void change() {
        Page page = traveller.page();
        traveller.open("/exchange/learning/view?code=" + stay);
        Form.pressAndConfirm(page, "act:change");
        page.waitForURL("**/exchange/learning/edit?*");
        Form.press(page, "form:host:1:remove");
        assertThat(page.locator("[id='form:host:1:keep']")).isVisible();
        Form.choose(page, "form:host:1:reason", 1);
        LearningPages.add(page, "host", ADDED, "3");
        Form.choose(page, "form:host:2:reason", 1);
        save(page);
        assertThat(page.locator("del").first()).containsText(DROPPED);
        assertThat(page.locator("ins").first()).containsText(ADDED);
        signAll();
        page.locator("a[href*='/compare']").last().click();
        page.waitForURL("**/exchange/learning/compare?*");
        assertThat(page.locator("tr.line-REMOVED del").first()).containsText(DROPPED);
    }

    private void save(Page page) {
        assertThat(page.locator("[id='form:totals']")).not().containsText("do not add up");
        Form.press(page, "form:save");
        page.waitForURL("**/exchange/learning/view?*");
    }

    private void signAll() {
        LearningPages.sign(traveller, stay, "Next to sign: Sending academy");
        LearningPages.sign(home, stay, "Next to sign: Receiving academy");
        LearningPages.sign(host, stay, "is in force");
        traveller.open("/exchange/learning/view?code=" + stay);
    }
}
