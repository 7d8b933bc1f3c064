package org.milerasmus.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.DemoDatabase;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** An exercise through its injects, in two browsers at once, and what is kept of it. */
class ExerciseST extends BrowserTest {

    private static final String HOST = "coordinator.awiener04@demo.example";

    /** An inject that the white team can release now, its number, and the exercise. */
    private static final String NEXT = """
            select e.code, i.number, i.team_id from exercise_inject i join exercise e on e.id = i.exercise_id
            where e.status = 'RUNNING' and i.status = 'PLANNED' order by i.offset_minutes, i.number limit 1""";

    private static final String MEMBER = """
            select a.email from exercise_member m join exercise e on e.id = m.exercise_id join exercise_team t on t.id = m.team_id
            join person p on p.id = m.person_id join account a on a.id = p.account_id where e.code = ?""";

    private static final String FINISHED = "select code from exercise where status = 'FINISHED' and title like 'Silent%'";
    private static final String AHEAD = "select code from exercise where status = 'PUBLISHED' and title like 'Night%'";

    @Test
    void aReleasedInjectAppearsByItselfAndItsPointsMoveTheScoreOnBothSides() {
        List<String> next = DemoDatabase.row(NEXT);
        String board = "/exercise/board?code=" + next.getFirst();
        String number = next.get(1);
        Window blue = window().login(DemoDatabase.row(MEMBER + " and t.id = ? order by m.id limit 1", next.getFirst(), next.get(2)).getFirst());
        blue.open(board);
        Page theirs = blue.page();
        theirs.evaluate("() => { window.notReloaded = true; }");
        Locator inject = theirs.locator("a[href*='/exercise/inject?'][href$='number=" + number + "']");
        assertThat(inject).hasCount(0);
        Window white = window().login(DemoDatabase.row(MEMBER + " and t.kind = 'WHITE' order by m.id limit 1", next.getFirst()).getFirst());
        white.open(board);
        white.inspectEverywhere("exercise-board-white");
        white.page().getByLabel("Release inject " + number, new Page.GetByLabelOptions().setExact(true)).click();

        assertThat(inject).isVisible();
        assertThat(theirs.locator("[id='form:news']")).containsText("Released");
        assertThat(theirs.evaluate("() => window.notReloaded === true")).isEqualTo(true);
        blue.inspectEverywhere("exercise-board-blue");
        inject.click();
        theirs.waitForURL("**/exercise/inject?*");
        Form.write(theirs, "form:answer", "The image was taken first; its hash is in the log.");
        blue.inspectEverywhere("exercise-answer");
        Form.press(theirs, "form:send");
        theirs.waitForURL("**/exercise/board?*");
        theirs.evaluate("() => { window.notReloaded = true; }");

        Locator answered = white.page().locator("li.task").filter(new Locator.FilterOptions().setHas(white.page().locator("a[href$='number=" + number + "']")));
        assertThat(answered).containsText("Answered");
        String before = score(white.page());
        answered.locator("a").click();
        white.page().waitForURL("**/exercise/inject?*");
        Form.write(white.page(), "assess:points", "999");
        Form.press(white.page(), "assess:give");
        assertThat(white.page().locator("[id='assess:points-field']")).containsText("Give 0 to");
        Form.write(white.page(), "assess:points", "1");
        white.inspectEverywhere("exercise-assess");
        Form.press(white.page(), "assess:give");
        white.page().waitForURL("**/exercise/board?*");

        String after = score(white.page());
        assertThat(after).isNotEqualTo(before);
        assertThat(theirs.locator("[id='form:live'] table.plain")).hasText(after, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(theirs.evaluate("() => window.notReloaded === true")).isEqualTo(true);
    }

    @Test
    void showsWhatTheHostPrepares() {
        String code = DemoDatabase.row(AHEAD).getFirst();
        Window host = window().login(HOST);
        host.open("/exercise/list");
        assertThat(host.page().locator(".row-link").first()).isVisible();
        host.inspectEverywhere("exercise-list");
        host.open("/exercise/view?code=" + code);
        host.inspectEverywhere("exercise-view");
        host.open("/exercise/teams?code=" + code);
        host.inspectEverywhere("exercise-teams");
        host.open("/exercise/injects?code=" + code);
        host.inspectEverywhere("exercise-plan");
        host.page().locator("a[href*='/exercise/injectEdit?'][href$='number=1']").click();
        host.page().waitForURL("**/exercise/injectEdit?*");
        host.inspectEverywhere("exercise-inject-edit");
        host.open("/exercise/teams?code=" + code);
        host.page().locator("main a[href*='/exercise/team?'][href*='id=']").first().click();
        host.page().waitForURL("**/exercise/team?*");
        host.inspectEverywhere("exercise-team-edit");
    }

    @Test
    void preparesAnExerciseWhoseWeightsAreTheWhole() {
        Window host = window().login(HOST);
        host.open("/exercise/edit");
        Page page = host.page();
        Form.write(page, "form:title", "Invented exercise of a test");
        Form.write(page, "form:text", "Invented scenario");
        Form.type(page, "form:startsAt", "1 Mar 2027 09:00");
        Form.type(page, "form:endsAt", "1 Mar 2027 08:00");
        Form.write(page, "form:rows:0:objective", "Evidence stays intact");
        choose(page, "form:rows:0:competence", "integrity");
        Form.number(page, "form:rows:0:weight", "80");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:endsAt-field']")).containsText("has to end after it starts");
        Form.type(page, "form:endsAt", "1 Mar 2027 18:00");
        Form.press(page, "form:save");
        assertThat(page.locator("[id='form:rows:0:weight-field']")).containsText("80 % together");
        host.inspectEverywhere("exercise-edit");
        Form.number(page, "form:rows:0:weight", "100");
        Form.press(page, "form:save");
        page.waitForURL("**/exercise/view?*");
        assertThat(page.locator("main")).containsText("1 Mar 2027, 09:00 CET");
    }

    @Test
    void keepsTheScoreAndWhatWasObservedInAReport() throws IOException {
        String code = DemoDatabase.row(FINISHED).getFirst();
        Window host = window().login(HOST);
        host.open("/exercise/report?code=" + code);
        host.inspectEverywhere("exercise-report");
        Download file = host.page().waitForDownload(() -> host.page().locator("[id='act:pdf']").click());
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("After-action report", "Silent Harbour", code, "Blue Alpha", "Blue Bravo",
                    "A server behaves oddly", "memory image taken and hashed", "S-16", "achieved", "Agree on one form");
        }
    }

    private static void choose(Page page, String id, String words) {
        page.locator("[id='" + id + "_input']").pressSequentially(words);
        page.locator("[id='" + id + "_panel'] li").first().click();
    }

    private static String score(Page page) {
        return page.locator("[id='form:live'] table.plain").innerText();
    }
}
