package org.milerasmus.exchange.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Form;
import org.milerasmus.st.Window;

/** A learning agreement from the first component to the third signature. */
class LearningST extends BrowserTest {

    private static final String PASSWORD = Window.PASSWORD;

    @Test
    void pagesOfAnAgreement() {
        DemoStudies changed = DemoStudies.in(LearningStatus.CHANGE_SIGNING, 0);
        Window staff = window().login(changed.sender());
        staff.open("/exchange/learning/list");
        assertThat(staff.page().locator(".row-link").first()).isVisible();
        staff.inspectEverywhere("learning-list");
        staff.open(changed.page("view"));
        assertThat(staff.page().locator("ins").first()).isVisible();
        staff.inspectEverywhere("learning-view");
        staff.page().locator("a[href*='/compare']").last().click();
        staff.page().waitForURL("**/exchange/learning/compare?*");
        assertThat(staff.page().locator("tr.line-REMOVED del")).isVisible();
        staff.inspectEverywhere("learning-compare");
        staff.open(changed.page("sign"));
        staff.inspectEverywhere("learning-sign");
        staff.open("/exchange/mobility/view?code=" + changed.code());
        assertThat(staff.page().locator("a[href*='/exchange/learning/view']").first()).isVisible();
        staff.inspectEverywhere("learning-part");
        staff.open(changed.page("edit"));
        assertThat(staff.page().locator("fieldset.learning-component").first()).isVisible();
        staff.inspectEverywhere("learning-edit-change");
    }

    @Test
    void theTravellerWritesOnCards() {
        DemoStudies draft = DemoStudies.in(LearningStatus.DRAFT, 0);
        Window student = window().login(draft.student());
        student.open(draft.page("edit"));
        Page page = student.page();
        int cards = page.locator("fieldset.learning-component").count();
        page.locator("[id='form:addHost']").click();
        assertThat(page.locator("fieldset.learning-component")).hasCount(cards + 1);
        student.inspectEverywhere("learning-edit");
        page.locator("[id='form:save']").click();
        assertThat(page.locator(".ui-message-error-detail").first()).isVisible();
        student.inspectEverywhere("learning-edit-errors");
    }

    @Test
    void threePartiesSignInTurn() {
        DemoStudies draft = DemoStudies.in(LearningStatus.DRAFT, 1);
        Window student = window().login(draft.student());
        student.open("/dashboard");
        student.page().locator(".waiting a[href*='" + draft.code() + "']").click();
        student.page().waitForURL("**/exchange/learning/view?*");
        student.page().locator("[id='act:edit'] a").click();
        student.page().waitForURL("**/exchange/learning/edit?*");
        Page page = student.page();
        page.locator("[id='form:host:0:title']").fill("Changed by the cadet");
        String credits = page.locator("[id='form:home:0:ects']").inputValue();
        Form.number(page, "form:home:0:ects", "60");
        assertThat(page.locator("[id='form:totals']")).containsText("do not add up");
        Form.number(page, "form:home:0:ects", credits);
        assertThat(page.locator("[id='form:totals']")).not().containsText("do not add up");
        page.locator("[id='form:remark']").fill("Demo remark");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/exchange/learning/view?*");
        assertThat(page.locator("main")).containsText("Changed by the cadet");
        signWrongly(student, draft);
        LearningPages.sign(student, draft.code(), "Next to sign: Sending academy");
        LearningPages.sign(window().login(draft.sender()), draft.code(), "Next to sign: Receiving academy");
        Window host = window().login(draft.receiver());
        LearningPages.sign(host, draft.code(), "is in force");
        host.page().locator("[id='act:change']").click();
        host.page().locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
        host.page().waitForURL("**/exchange/learning/edit?*");
        host.page().locator("[id='form:host:0:remove']").click();
        assertThat(host.page().locator("[id='form:host:0:keep']")).isVisible();
        host.page().locator("[id='form:save']").click();
        assertThat(host.page().locator("[id='form:host:0:reason-field'] .ui-message-error-detail")).isVisible();
    }

    @Test
    void theLaterOfTwoSeesBothVersionsAndChooses() {
        DemoStudies draft = DemoStudies.in(LearningStatus.DRAFT, 2);
        Page mine = window().login(draft.student()).page();
        Page theirs = window().login(draft.sender()).page();
        mine.navigate(draft.page("edit"));
        theirs.navigate(draft.page("edit"));
        theirs.locator("[id='form:host:0:title']").fill("Their title");
        theirs.locator("[id='form:home:0:title']").fill("Their other title");
        theirs.locator("[id='form:save']").click();
        theirs.waitForURL("**/exchange/learning/view?*");
        mine.locator("[id='form:host:0:title']").fill("My title");
        mine.locator("[id='form:addHost']").click();
        Locator added = mine.locator("[id^='form:host:'][id$=':title']").last();
        assertThat(added).hasValue("");
        added.fill("My course");
        Form.number(mine, added.getAttribute("id").replace(":title", ":ects"), "1");
        mine.locator("[id='form:save']").click();
        Locator versions = mine.locator("table.versions tbody tr");
        assertThat(versions).hasCount(2);
        assertThat(versions.first()).containsText(Pattern.compile("My title.*Their title", Pattern.DOTALL));
        versions.last().locator("button").click();
        assertThat(mine.locator("[id='form:home:0:title']")).hasValue("Their other title");
        mine.locator("[id='form:save']").click();
        mine.waitForURL("**/exchange/learning/view?*");
        assertThat(mine.locator("main")).containsText("My title");
        assertThat(mine.locator("main")).containsText("Their other title");
        assertThat(mine.locator("main")).containsText("My course");
    }

    @Test
    void aTextThatWasChangedMeanwhileIsNotSigned() {
        DemoStudies signing = DemoStudies.in(LearningStatus.SIGNING, 1);
        Window student = window().login(signing.student());
        Window academy = window().login(signing.sender());
        academy.open(signing.page("sign"));
        Window signer = academy.page().locator("[id='form:password']").isVisible() ? academy : window().login(signing.receiver());
        signer.open(signing.page("sign"));
        student.open(signing.page("edit"));
        student.page().locator("[id='form:remark']").fill("Changed behind the signature");
        student.page().locator("[id='form:save']").click();
        student.page().waitForURL("**/exchange/learning/view?*");
        signer.page().locator("[id='form:password']").fill(PASSWORD);
        signer.page().locator("[id='form:sign']").click();
        assertThat(signer.page().getByText(Pattern.compile("not your turn|has changed the text")).first()).isVisible();
    }

    private static void signWrongly(Window window, DemoStudies agreement) {
        window.open(agreement.page("sign"));
        window.page().locator("[id='form:password']").fill("wrong");
        window.page().locator("[id='form:sign']").click();
        assertThat(window.page().locator("[id='form:password-field'] .ui-message-error-detail")).isVisible();
    }
}
