package org.milerasmus.course.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** The catalogue as a guest searches and reads it, and as a host adds a course to it. */
class CatalogueST extends BrowserTest {

    private static final String HOST = "coordinator.awiener04@demo.example";

    private final String title = "Forensics of drones " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aGuestFindsTheCurriculumAndReadsItsPath() {
        Window guest = window();
        guest.open("/course/catalogue/list");
        Page page = guest.page();
        guest.inspectEverywhere("courses");
        Form.choose(page, "form:kind", "Curriculum");
        assertThat(page).hasURL(Pattern.compile(".*kind=CURRICULUM.*"));
        assertThat(page.locator(".row-link")).hasText("Digital forensics");
        guest.open("/course/catalogue/list?profile=" + profile(page) + "&kind=CURRICULUM&q=investigators");
        assertThat(page.locator("[id='form:chips']")).containsText("Digital Forensics Investigator");
        page.locator(".row-link").click();
        page.waitForURL("**/course/catalogue/view?*");
        assertThat(page.locator("tbody tr")).hasCount(10);
        assertThat(page.locator("tfoot")).containsText("30.0");
        assertThat(page.locator(".outcomes").first()).containsText("–");
        assertThat(page.locator(".outcomes a")).hasCount(0); // what a competence means is for those with an account
        guest.inspectEverywhere("curriculum");
        page.locator("tbody a").getByText("Malware triage").click();
        page.waitForURL("**/course/catalogue/view?*");
        assertThat(page.locator("main")).containsText("Memory forensics");
        assertThat(page.locator("main")).containsText("RESTREINT UE");
        guest.inspectEverywhere("course");
    }

    @Test
    void aHostAddsACourseAndIsToldOfACircle() {
        Window host = window().login(HOST);
        String code = draft(host);
        addOutcome(host, code);
        ask(host, code, "Evidence handling");
        Page page = host.page();
        assertThat(page.locator(".feedback")).containsText("are saved");
        assertThat(page.locator("main")).containsText("Evidence handling and chain of custody");
        host.inspectEverywhere("course-draft");
        Form.pressAndConfirm(page, "act:publish");
        assertThat(page.locator(".feedback")).containsText("is published");
        host.open("/course/catalogue/mine?q=Evidence%20handling&status=PUBLISHED");
        host.inspectEverywhere("hosted-courses");
        String evidence = page.locator("tbody td").getByText("CRS-").first().innerText();
        ask(host, evidence, title);
        assertThat(page.locator("[id='form:courses-field'] .ui-message-error-detail"))
                .containsText("Evidence handling and chain of custody → " + title + " → Evidence handling");
        host.inspectEverywhere("course-circle");
        host.open("/course/catalogue/view?code=" + code);
        Form.pressAndConfirm(page, "act:withdraw");
        assertThat(page.locator("main")).containsText("Withdrawn");
    }

    @Test
    void aHostOrdersThePathOfACurriculum() {
        Window host = window().login(HOST);
        host.open("/course/catalogue/list?kind=CURRICULUM");
        Page page = host.page();
        page.locator(".row-link").click();
        page.waitForURL("**/course/catalogue/view?*");
        page.locator("a[href*='/course/catalogue/path']").click();
        page.waitForURL("**/course/catalogue/path?*");
        assertThat(page.locator(".task-name").first()).containsText("1. Evidence handling");
        host.inspectEverywhere("course-path");
        Form.press(page, "form:lines:0:down");
        assertThat(page.locator(".task-name").first()).containsText("1. Legal frame");
        Form.press(page, "form:lines:1:up");
        assertThat(page.locator(".task-name").first()).containsText("1. Evidence handling");
        Form.press(page, "form:save");
        assertThat(page.locator(".feedback")).containsText("is saved");
    }

    /** A draft with a title, an aim and a field; a profile of languages that is none is refused first. */
    private String draft(Window host) {
        host.open("/course/catalogue/edit");
        Page page = host.page();
        Form.write(page, "form:title", title);
        Form.write(page, "form:aim", "To read what small flying devices remember.");
        Form.choose(page, "form:studyField", "0612");
        Form.write(page, "form:minSlp", "99");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:minSlp-field'] .ui-message-error-detail")).isVisible();
        host.inspectEverywhere("course-edit");
        Form.write(page, "form:minSlp", "2221");
        Form.press(page, "form:save");
        page.waitForURL("**/course/catalogue/view?code=*");
        return page.url().replaceAll(".*code=([^&#]+).*", "$1");
    }

    private static void addOutcome(Window host, String code) {
        host.open("/course/catalogue/outcome?code=" + code);
        Page page = host.page();
        Form.write(page, "form:text", "Reads the memory of a drone and explains what it proves.");
        find(page, "form:competences", "Digital Forensics Inv");
        find(page, "form:competences", "B.3");
        Form.choose(page, "form:lines:1:level", "level 3");
        host.inspectEverywhere("course-outcome");
        Form.press(page, "form:save");
        assertThat(page.locator(".feedback")).containsText("is saved");
        assertThat(page.locator(".outcomes")).containsText("level 3");
    }

    private static void ask(Window host, String code, String before) {
        host.open("/course/catalogue/prerequisites?code=" + code);
        Page page = host.page();
        find(page, "form:courses", before);
        Form.press(page, "form:save");
    }

    /** Types into a field that finds, and takes the first that has the words. */
    private static void find(Page page, String id, String words) {
        page.locator("[id='" + id + "_input']").fill(words.substring(0, words.length() - 1));
        page.keyboard().type(words.substring(words.length() - 1)); // the field asks when a key is let go
        page.locator("[id='" + id + "_panel'] li").getByText(words).first().click();
        assertThat(page.locator("[id='" + id + "_panel']")).isHidden();
    }

    /** Number of the profile of digital forensics investigators, as the menu has it. */
    private static String profile(Page page) {
        return page.locator("[id='form:profile_input'] option").getByText("Digital Forensics Investigator").getAttribute("value");
    }
}
