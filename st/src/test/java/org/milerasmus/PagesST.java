package org.milerasmus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** Opens the pages that no other test walks through, on every screen: accessible, within the screen, nothing in the console. */
class PagesST extends BrowserTest {

    @Test
    void pagesOfGuests() {
        Window guest = window();
        look(guest, "/", "landing");
        look(guest, "/exchange/call/list", "calls");
        look(guest, "/security/login", "login");
        look(guest, "/security/register", "register");
        look(guest, "/security/registered", "registered");
        look(guest, "/security/forgotten", "forgotten");
        look(guest, "/security/password?token=unknown", "password-link-over");
    }

    @Test
    void aGuestFindsTheWayToSignIn() {
        Window guest = window();
        guest.open("/");
        guest.page().locator(".publicbar .sign-in").click();
        assertThat(guest.page().locator("[autocomplete=current-password]")).isVisible();
    }

    @Test
    void theFirstPageLeadsToTheCallsAndToTheRegister() {
        Window guest = window();
        guest.open("/");
        guest.page().locator(".hero a").first().click();
        assertThat(guest.page().locator(".row-link").first()).isVisible();
        guest.open("/");
        guest.page().locator(".card a").first().click();
        guest.page().waitForURL("**/exchange/call/view?*");
        guest.open("/");
        guest.page().locator(".hero a").last().click();
        assertThat(guest.page().locator("[id='form:register']")).isVisible();
    }

    @Test
    void pagesOfApplicants() {
        Window cadet = window().login("person.012@demo.example");
        look(cadet, "/dashboard", "dashboard-applicant");
        look(cadet, "/person/profile", "profile");
        look(cadet, "/security/account/mine", "my-account");
        look(cadet, "/exchange/teaching/offers", "teaching-offers-none");
        cadet.open("/exchange/call/list");
        cadet.page().locator(".row-link").first().click();
        cadet.page().waitForURL("**/exchange/call/view?*");
        cadet.inspectEverywhere("call");
    }

    @Test
    void pagesOfCoordinators() {
        Window staff = window().login("coordinator.awiener04@demo.example");
        look(staff, "/dashboard", "dashboard-staff");
        look(staff, "/exchange/call/mine", "hosted-calls");
        look(staff, "/exchange/call/edit", "call-edit");
        look(staff, "/exchange/teaching/requests", "teaching-requests-staff");
        look(staff, "/partnership/appointment/list", "duties");
        look(staff, "/partnership/appointment/edit", "duty-edit");
        look(staff, "/partnership/contact/list", "contacts");
        look(staff, "/partnership/contact/list?stale=true", "contacts-stale");
        look(staff, "/partnership/agreement/list", "agreements");
        look(staff, "/partnership/agreement/edit", "agreement-edit");
        staff.open("/partnership/agreement/list");
        staff.page().locator(".row-link").first().click();
        staff.page().waitForURL("**/partnership/agreement/view?*");
        staff.inspectEverywhere("agreement");
    }

    @Test
    void pagesOfPeopleAndTheirDuties() {
        Window staff = window().login("coordinator.awiener04@demo.example");
        follow(staff, "/security/account/list?role=APPLICANT", "/person/view", "person");
        follow(staff, "/partnership/appointment/list", "/partnership/appointment/view", "duty");
    }

    @Test
    void pagesInFrench() {
        Window staff = window().login("coordinator.fguer01@demo.example");
        staff.open("/settings?language=fr");
        look(staff, "/dashboard", "dashboard-fr");
        look(staff, "/exchange/decision/nominations", "nominations-fr");
        look(staff, "/exchange/call/edit", "call-edit-fr");
    }

    @Test
    void pagesOfAdministrators() {
        Window administrator = window().login("admin@demo.example");
        look(administrator, "/security/account/list", "accounts");
        look(administrator, "/security/account/invite", "invite");
        look(administrator, "/audit/list", "audit");
        look(administrator, "/partnership/academy/list", "academies");
        look(administrator, "/partnership/academy/view?id=1", "academy");
        look(administrator, "/partnership/academy/edit?id=1", "academy-edit");
    }

    private static void follow(Window window, String list, String page, String name) {
        window.open(list);
        window.page().locator(".row-link").first().click();
        window.page().waitForURL("**" + page + "?*");
        window.inspectEverywhere(name);
    }

    private static void look(Window window, String path, String name) {
        window.open(path);
        assertThat(window.page().locator("h1")).isVisible();
        window.inspectEverywhere(name);
    }
}
