package org.milerasmus.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/**
 * A tab of the browser that is used by one window after the other: a new one is as much work for the machine as five pages,
 * because what all pages are made of has to be fetched and compiled again. Nothing of who was here is left in it.
 */
final class Tab {

    private final BrowserContext context;
    private final Page page;

    Tab(Browser browser, String address) {
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB").setTimezoneId("Europe/Brussels"));
        context.setDefaultTimeout(Chromium.PATIENCE);
        page = context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    /** Shows what comes on a screen of that kind. */
    Tab on(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme).setMedia(Media.SCREEN));
        return this;
    }

    /** Forgets who was here. */
    void forget() {
        context.pages().stream().filter(other -> other != page).forEach(Page::close);
        page.unrouteAll();
        if (page.url().startsWith("http")) {
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }");
        }
        page.navigate("about:blank");
        context.clearCookies();
    }
}
