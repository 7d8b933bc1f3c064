package org.milerasmus.exchange.applying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class ApplyingST extends BrowserTest {

    private static final String WORDS = "I want to learn how others examine disk images and bring our way of working with me. ";
    private static final FilePayload PDF = new FilePayload("cv.pdf", "application/pdf",
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_DARK"})
    void appliesFromTheFirstStepToTheNumber(Screen screen) {
        Window window = cadet(screen, 12); // a cadet of the demo data who can go on an open call, and withdraws at the end
        window.open("/exchange/application/edit");
        window.inspect("application-start");
        String code = begin(window);
        window.inspect("application-tasks");
        step(window, "calls", code);
        add(window);
        window.page().locator("details").first().locator("summary").click();
        window.inspect("application-calls");
        step(window, "motivation", code);
        window.page().locator("textarea").fill(WORDS);
        window.inspect("application-motivation");
        window.page().locator("[id='form:next']").click();
        window.page().waitForURL("**/documents?*");
        upload(window, "IDENTITY", PDF);
        upload(window, "CURRICULUM_VITAE", PDF);
        step(window, "documents", code);
        window.inspect("application-documents");
        step(window, "check", code);
        window.inspect("application-check");
        window.page().locator("[id='form:submit']").dblclick();
        window.page().waitForURL("**/submitted?*");
        assertThat(window.page().locator(".page-intro")).containsText(code);
        window.inspect("application-submitted");
        window.open("/exchange/application/view?code=" + code);
        assertThat(window.page().locator(".timeline .moment")).hasCount(1);
        window.inspect("application-view");
        withdraw(window);
        window.open("/exchange/application/list");
        window.inspect("application-list");
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        Window window = cadet(Screen.PHONE, 21);
        String code = begin(window);
        step(window, "motivation", code);
        String long5000 = "x".repeat(5000);
        window.page().locator("textarea").fill(long5000);
        window.page().locator("[id='form:next']").click();
        assertThat(window.page().locator("[id='form:motivation-field'] .ui-message-error-detail")).isVisible();
        assertThat(window.page().locator("textarea")).hasValue(long5000);
        step(window, "documents", code);
        send(window, "IDENTITY", new FilePayload("passport.pdf", "application/pdf", "MZ this is a program".getBytes(StandardCharsets.US_ASCII)));
        assertThat(field(window, "IDENTITY").locator(".ui-message-error-detail")).isVisible();
        Form.giveTooMuch(field(window, "IDENTITY").locator("input[type=file]"), "passport.pdf");
        window.page().waitForURL("**refused=true**");
        assertThat(window.page().locator(".error-summary")).isVisible();
        assertThat(window.page().locator("[id^='form:files-'] a")).hasCount(0);
        step(window, "check", code);
        window.page().locator("[id='form:submit']").click();
        assertThat(window.page().locator(".error-summary")).isVisible();
        assertThat(window.page()).hasURL(Pattern.compile(".*/check\\?code=.*"));
    }

    @Test
    void ordersTheWishesByKeyboard() {
        Window window = cadet(Screen.DESK, 22);
        step(window, "calls", begin(window));
        add(window);
        add(window);
        String second = window.page().locator("[id='form:chosen'] h2").nth(2).innerText();
        window.page().locator("[id='form:wishes:1:up']").focus();
        window.page().keyboard().press("Enter");
        assertThat(window.page().locator("[id='form:chosen'] h2").nth(1)).containsText(second.substring(3));
        assertThat(window.page().locator("[id='form:wishes:0:down']")).isFocused();
    }

    @Test
    void tellsAnotherTabThatItIsLate() {
        Window window = cadet(Screen.DESK, 23);
        String code = begin(window);
        step(window, "motivation", code);
        Page other = window.page().context().newPage();
        other.navigate("/exchange/application/motivation?code=" + code);
        other.locator("textarea").fill(WORDS);
        other.locator("[id='form:next']").click();
        other.waitForURL("**/documents?*");
        window.page().locator("textarea").fill("Too late");
        window.page().locator("[id='form:next']").click();
        assertThat(window.page().locator(".error-summary")).isVisible();
        assertThat(window.page().locator("textarea")).hasValue("Too late");
        assertThat(window.page().locator("table.versions")).isVisible();
        window.page().locator("textarea").fill("Later still");
        assertThat(window.page().locator("[id='form:progress']")).containsText("11 of"); // the page has told the server what is typed
        other.navigate("/exchange/application/motivation?code=" + code);
        assertThat(other.locator("textarea")).hasValue(WORDS.strip()); // nobody has chosen yet
    }

    @Test
    void doesNotKnowAnotherCadetsApplication() {
        Window owner = cadet(Screen.DESK, 24);
        String code = begin(owner);
        Window stranger = cadet(Screen.DESK, 26).expectStatus(404);
        assertThat(stranger.open("/exchange/application/edit?code=" + code).status()).isEqualTo(404);
        assertThat(stranger.open("/documents/999999999").status()).isEqualTo(404);
    }

    private Window cadet(Screen screen, int number) {
        return window(screen).login("person.%03d@demo.example".formatted(number));
    }

    private static String begin(Window window) {
        window.open("/exchange/application/edit");
        window.page().locator("[id='begin:start']").click();
        window.page().waitForURL("**/edit?code=*");
        return window.page().url().replaceAll(".*code=", "");
    }

    private static void step(Window window, String step, String code) {
        window.open("/exchange/application/" + step + "?code=" + code);
    }

    /** Adds the best call that is offered; calls that the cadet can go on come first. */
    private static void add(Window window) {
        Locator wishes = window.page().locator("[id^='form:wishes:'][id$=':remove']");
        int before = wishes.count();
        window.page().locator("[id^='form:choices:'][id$=':add']").first().click();
        assertThat(wishes).hasCount(before + 1);
    }

    private static Locator field(Window window, String kind) {
        return window.page().locator("[id='form:file-" + kind + "-field']");
    }

    private static void send(Window window, String kind, FilePayload file) {
        field(window, kind).locator("input[type=file]").setInputFiles(file);
    }

    private static void upload(Window window, String kind, FilePayload file) {
        send(window, kind, file);
        assertThat(window.page().locator("[id='form:files-" + kind + "'] a")).hasCount(1);
    }

    private static void withdraw(Window window) {
        window.page().locator("[id='form:withdraw']").click();
        window.page().locator(".ui-confirmdialog-yes").click();
        assertThat(window.page().locator("[id='form:withdraw']")).hasCount(0);
    }
}
