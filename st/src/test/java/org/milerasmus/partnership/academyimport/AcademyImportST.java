package org.milerasmus.partnership.academyimport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

class AcademyImportST extends BrowserTest {

    private static final String ADMINISTRATOR = "admin@demo.example";

    @Test
    void showsEachRowsFateAndThenWrites() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/partnership/academy/list");
        Page page = window.page();
        page.locator("[id=import]").click();
        page.locator("details summary").click();
        window.inspectEverywhere("academy-import");
        String name = "Demo University " + UUID.randomUUID();
        send(page, "list.csv", """
                erasmus_code;name;city;country;director
                ;%s;Brno;CZ;N. N.
                A  WIENER04;Theresianische Militärakademie;Wiener Neustadt;AT;
                ;Nowhere;Nowhere;ZZ;
                """.formatted(name));
        assertThat(page.locator("[id='form:list'] tbody tr")).hasCount(3);
        assertThat(page.locator("[id='form:list']")).containsText("takes no part in the programme");
        window.inspectEverywhere("academy-import-preview");
        send(page, "list.csv", "name,city,country\n" + name + ",Brno,CZ\n");
        assertThat(page.locator("[id='form:list'] tbody tr")).hasCount(1);
        page.locator("[id='form:write']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/partnership/academy/list**");
        window.open("/partnership/academy/list?q=" + name.replace(" ", "%20"));
        assertThat(page.locator(".row-link")).hasText(name);
    }

    @Test
    void refusesWhatIsNoListAtItsField() {
        Window window = window().login(ADMINISTRATOR);
        window.open("/partnership/academy/import");
        Page page = window.page();
        send(page, "list.xlsx", "MZ this is a program \u0000");
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).containsText("no table");
        send(page, "list.csv", "a,b\n1,2\n");
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).containsText("No row");
        Form.giveTooMuch(page.locator("input[type=file]"), "list.csv");
        page.waitForURL("**refused=true**");
        assertThat(page.locator("[id='form:file-field'] .ui-message-error-detail")).containsText("too large");
    }

    @Test
    void isNotForStaff() {
        Window window = window().login("coordinator.awiener04@demo.example").expectStatus(403);
        org.assertj.core.api.Assertions.assertThat(window.open("/partnership/academy/import").status()).isEqualTo(403);
    }

    private static void send(Page page, String name, String content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
