package org.milerasmus.competence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** The frameworks of competences as everybody reads them, and as administrators keep them in drafts. */
class CompetenceST extends BrowserTest {

    private final String name = "Draft " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everybodyReadsWhatAProfileAsksFor() {
        Window cadet = window().login("person.001@demo.example");
        Page page = cadet.page();
        cadet.open("/competence/list?kind=PROFILE");
        assertThat(page.locator(".row-link")).hasCount(12);
        page.locator("[id='form:q']").fill("forensics");
        assertThat(page.locator(".row-link")).hasCount(1);
        page.waitForURL(Pattern.compile("kind=PROFILE.*q=forensics|q=forensics.*kind=PROFILE"));
        cadet.inspectEverywhere("competences");
        page.locator(".row-link").click();
        page.waitForURL("**/competence/view?*");
        Locator testing = page.locator("main tr").filter(new Locator.FilterOptions().setHasText("B.3"));
        assertThat(testing.locator("td").last()).containsText("4");
        cadet.inspectEverywhere("competence-profile");
        testing.locator("a").click();
        assertThat(page.locator("h1")).containsText("B.3 – Testing");
        assertThat(page.locator("main")).containsText("Digital Forensics Investigator");
        cadet.inspectEverywhere("competence-testing");
        assertThat(page.locator("a[href*='/competence/edit?']")).hasCount(0);
        cadet.open("/competence/editions");
        assertThat(page.locator(".row-link")).hasCount(3);
    }

    @Test
    void administratorsPrepareAnEditionLineByLine() {
        Window administrator = window().login("admin@demo.example");
        Page page = administrator.page();
        String draft = begin(administrator, "ECSF");
        assertThat(page.locator("main")).containsText("takes the place of edition 1.0");
        administrator.inspectEverywhere("framework-draft");
        administrator.open("/competence/list?kind=PROFILE&q=forensics&" + draft);
        page.locator(".row-link").click();
        page.locator("a[href*='/competence/needs']").click();
        page.waitForURL("**/competence/needs?*");
        ask(page, "B.3", "5");
        assertThat(page.locator("[id='form:level-field'] .ui-message-error-detail")).containsText("levels 1 to 4");
        administrator.inspectEverywhere("competence-needs-refused");
        ask(page, "B.3", "2");
        assertThat(page.locator(".feedback")).containsText("B.3 is asked for");
        Locator line = page.locator("[id='lines:rows'] tbody tr").filter(new Locator.FilterOptions().setHasText("B.3"));
        assertThat(line.locator("td").nth(3)).containsText("2");
        line.locator("button").click();
        assertThat(page.locator(".feedback")).containsText("B.3 is no longer asked for");
        assertThat(line).hasCount(0);
        discard(administrator, draft);
    }

    @Test
    void wrongEntriesAreRefusedAtTheirFields() {
        Window administrator = window().login("admin@demo.example");
        Page page = administrator.page();
        String draft = begin(administrator, "E_CF");
        administrator.open("/competence/edit?kind=COMPETENCE&" + draft);
        Form.write(page, "form:code", "B.3");
        Form.write(page, "form:titleEn", "Evidence handling");
        Form.write(page, "form:titleFr", "Traitement des preuves");
        Form.number(page, "form:lowestLevel", "4");
        Form.number(page, "form:highestLevel", "2");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:highestLevel-field'] .ui-message-error-detail")).containsText("below the lowest level 4");
        administrator.inspectEverywhere("competence-edit-refused");
        Form.number(page, "form:highestLevel", "5");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:code-field'] .ui-message-error-detail")).containsText("has the code B.3");
        Form.write(page, "form:code", "B.7");
        Form.press(page, "form:save");
        page.waitForURL("**/competence/view?*");
        assertThat(page.locator("h1")).containsText("B.7 – Evidence handling");
        discard(administrator, draft);
    }

    /** Begins a draft and tells the part of addresses that names it. */
    private String begin(Window administrator, String kind) {
        Page page = administrator.page();
        administrator.open("/competence/editions");
        page.locator("a[href*='kind=" + kind + "']").click();
        page.waitForURL("**/competence/editionEdit?*");
        Form.write(page, "form:edition", name);
        Form.write(page, "form:source", "Entered by a test");
        Form.press(page, "form:save");
        page.waitForURL("**/competence/edition?*");
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "edition=$1");
    }

    private static void ask(Page page, String code, String level) {
        page.locator("[id='form:competence_input']").fill("");
        page.locator("[id='form:competence_input']").pressSequentially(code);
        page.locator("[id='form:competence_panel'] li").first().click();
        Form.number(page, "form:level", level);
        Form.press(page, "form:ask");
    }

    private static void discard(Window administrator, String draft) {
        administrator.open("/competence/edition?" + draft.replace("edition=", "id="));
        Form.pressAndConfirm(administrator.page(), "form:discard");
        administrator.page().waitForURL("**/competence/editions");
    }
}
