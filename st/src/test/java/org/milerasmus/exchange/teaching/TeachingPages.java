package org.milerasmus.exchange.teaching;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/**
 * What host and instructor do until there is an application.
 *
 * @param subject what is asked for and offered
 */
record TeachingPages(String subject) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final LocalDate TODAY = LocalDate.now();
    private static final FilePayload PDF = new FilePayload("paper.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    /** The host asks for a guest; too few hours are refused first. */
    void ask(Window host) {
        host.open("/exchange/teaching/requestEdit");
        Page page = host.page();
        page.locator("[id='form:title']").fill(subject);
        Form.choose(page, "form:studyField", "0612");
        Form.type(page, "form:startsOn", TODAY.plusDays(4).format(DAY));
        Form.type(page, "form:endsOn", TODAY.plusDays(12).format(DAY));
        hours(page, "7");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("[id='form:hours-field'] .ui-message-error-detail")).containsText("at least 8 hours");
        host.inspectEverywhere("teaching-request-edit");
        hours(page, "8");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/teaching/request?*");
    }

    /** An instructor offers the subject. */
    void offer(Window instructor) {
        instructor.open("/exchange/teaching/requests?q=" + subject.substring(0, 14).replace(" ", "%20"));
        assertThat(instructor.page().locator(".row-link").first()).containsText(subject);
        instructor.open("/exchange/teaching/offerEdit");
        Page page = instructor.page();
        page.locator("[id='form:title']").fill(subject);
        page.locator("[id='form:description']").fill("I teach the forensics of small flying devices to officers and have done so for six years.");
        Form.choose(page, "form:studyField", "0612");
        Form.type(page, "form:startsOn", TODAY.plusDays(1).format(DAY));
        Form.type(page, "form:endsOn", TODAY.plusDays(40).format(DAY));
        hours(page, "10");
        instructor.inspectEverywhere("teaching-offer-edit");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/teaching/offer?*");
        page.locator("[id='act:publish']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("is published").first()).isVisible();
        assertThat(page.locator("main")).containsText("Fits in every point");
    }

    /** The host finds the offer and invites; the address of the match. */
    String invite(Window host) {
        host.open("/exchange/teaching/requests?own=true&q=" + subject.substring(0, 14).replace(" ", "%20"));
        Page page = host.page();
        page.locator(".row-link").first().click();
        page.waitForURL("**/exchange/teaching/request?*");
        page.locator("a[href*='/teaching/match']").filter(new Locator.FilterOptions().setHasText(subject)).first().click();
        page.waitForURL("**/exchange/teaching/match?*");
        host.inspectEverywhere("teaching-invite");
        page.locator("[id='form:agreement']").click();
        page.locator("[id='form:agreement_panel'] li").first().click();
        page.locator("[id='form:invite']").click();
        assertThat(page.getByText("have been told").first()).isVisible();
        assertThat(page.locator("main")).containsText("The instructor answers next");
        host.inspectEverywhere("teaching-invited");
        return page.url().substring(page.url().indexOf("/exchange"));
    }

    /** The instructor accepts and hands in what an application needs; its number. */
    String accept(Window instructor, String match) {
        instructor.open("/dashboard");
        Page page = instructor.page();
        assertThat(page.locator(".waiting a[href*='/teaching/match']").first()).isVisible();
        instructor.open(match);
        instructor.inspectEverywhere("teaching-answer");
        page.locator("[id='answerForm:accept']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/exchange/application/edit?*");
        String code = page.url().replaceAll(".*code=", "");
        instructor.open("/exchange/application/documents?code=" + code);
        upload(page, "IDENTITY");
        upload(page, "CURRICULUM_VITAE");
        instructor.open("/exchange/application/check?code=" + code);
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/submitted?*");
        return code;
    }

    private static void upload(Page page, String kind) {
        page.locator("[id='form:file-" + kind + "-field'] input[type=file]").setInputFiles(PDF);
        assertThat(page.locator("[id='form:files-" + kind + "'] a")).hasCount(1);
    }

    /** Writes the hours of teaching. */
    static void hours(Page page, String number) {
        page.locator("[id='form:hours_input']").press("Control+a");
        page.locator("[id='form:hours_input']").pressSequentially(number);
    }
}
