package org.milerasmus.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills in what the pages ask for, as somebody at the keyboard does. Fields are named by their whole id, such as {@code form:title}. */
public final class Form {

    private Form() {
    }

    /** Writes into a plain field. */
    public static void write(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    /** Writes a day, or a number into a field that takes it at once. */
    public static void type(Page page, String id, String value) {
        Locator input = page.locator("[id='" + id + "_input']");
        input.fill(value);
        input.press("Tab");
    }

    /** Writes a number key by key, as a field wants it that looks at each. */
    public static void number(Page page, String id, String value) {
        Locator input = page.locator("input[id='" + id + "'], input[id='" + id + "_input']");
        input.click();
        input.press("Control+a");
        input.pressSequentially(value);
        input.press("Tab");
    }

    /** Chooses from a menu by the words. */
    public static void choose(Page page, String id, String label) {
        awaitAnswers(page);
        page.locator("[id='" + id + "']").click();
        page.locator("[id='" + id + "_panel'] li").getByText(label).first().click();
    }

    /** Chooses from a menu by the place. */
    public static void choose(Page page, String id, int item) {
        awaitAnswers(page);
        page.locator("[id='" + id + "']").click();
        page.locator("[id='" + id + "_items'] li").nth(item).click();
    }

    /** Gives a field for files one of 50 MB, from the disk: what is given from memory goes to the browser as text. */
    public static void giveTooMuch(Locator input, String name) {
        Path file = Path.of(System.getProperty("erasmus.target"), "too-much", name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[50 * 1024 * 1024]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        input.setInputFiles(file);
    }

    /** Waits until the server has answered all that was typed before, because an answer may draw the next field anew. */
    public static void awaitAnswers(Page page) {
        page.waitForCondition(() -> (boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
    }

    /** Presses a button. */
    public static void press(Page page, String id) {
        page.locator("[id='" + id + "']").click();
    }

    /** Presses a button and says yes to what it asks. */
    public static void pressAndConfirm(Page page, String id) {
        press(page, id);
        page.locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
    }

    /** Ticks one row of the list. */
    public static void tick(Page page, int row) {
        page.locator("[id='form:list'] tbody .ui-chkbox-box").nth(row).click();
        assertThat(page.locator("[id='form:list'] tbody tr").nth(row)).hasAttribute("aria-selected", "true");
    }

    /** Ticks all rows of the list that are shown. */
    public static void tickAll(Page page) {
        int rows = page.locator("[id='form:list'] tbody .row-link").count();
        page.locator("[id='form:list'] thead .ui-chkbox-box").click();
        assertThat(page.locator(".bulk-count")).hasText(rows + " selected");
    }
}
