package org.milerasmus.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** What courses bring, as table, chart and file. */
class CourseAnalysisST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SPECIALISTS | Level
            DEMAND      | Demand in % of seats
            PASS_RATES  | Pass rate in %
            LOAD        | Hours""")
    void answersEachQuestion(String question, String column) {
        Window window = window().login(ADMINISTRATOR);
        window.open("/report/courses?about=" + question + "&from=2020-01-01&to=2028-12-31");
        assertThat(window.page().locator(".entry[aria-current]")).hasCount(1);
        assertThat(window.page().locator("table.plain thead")).containsText(column);
        assertThat(window.page().locator("table.plain tbody tr").first()).isVisible();
        assertThat(window.page().locator(".chart canvas")).isVisible();
        window.inspectEverywhere("analysis-" + question.toLowerCase(Locale.ROOT));
    }

    @Test
    void keepsTheQuestionInTheAddressAndGivesItAsAFile() throws IOException {
        Window window = window().login(ADMINISTRATOR);
        window.open("/report/courses");
        Form.choose(window.page(), "form:about", "Demand against seats");
        Form.type(window.page(), "form:from", "1 Jan 2024");
        Form.press(window.page(), "form:show");
        window.page().waitForURL("**about=DEMAND**");
        assertThat(window.page().locator("table.plain thead")).containsText("Asked for a seat");
        Download file = window.page().waitForDownload(() -> window.page().locator(".export-csv").click());
        Assertions.assertThat(Files.readString(file.path())).contains("Asked for a seat");
        Form.type(window.page(), "form:from", "1 Jan 2001");
        Form.press(window.page(), "form:show");
        assertThat(window.page().locator("[id='form:from-field']")).containsText("at most 10 calendar years");
    }
}
