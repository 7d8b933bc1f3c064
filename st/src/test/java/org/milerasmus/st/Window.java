package org.milerasmus.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser window of one person. */
public final class Window {

    /** Of every account of the demo data. */
    public static final String PASSWORD = "Demo-Erasmus-2026";

    private static final String LOGIN = "/security/login";

    /** Whether a picture of each page is kept that is looked at: as much work as everything else that is done there. */
    private static final boolean SIGHTS = Boolean.getBoolean("erasmus.sights");

    /** What changes slowly, such as colours, has changed, and the next picture is drawn. */
    private static final String SETTLED = """
            () => {
              const ending = document.getAnimations().filter(change => change.effect.getComputedTiming().endTime < Infinity);
              ending.forEach(change => change.finish());
              return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            }""";

    private final Screen screen;
    private final Map<String, List<Cookie>> sessions;
    private final Chromium chromium;
    private final Tab tab;
    private final Page page;
    private final Watch watch;
    private String owner;

    Window(Screen screen) {
        this.screen = screen;
        chromium = Chromium.ofAll();
        sessions = chromium.sessions();
        tab = chromium.lend().on(screen);
        page = tab.page();
        watch = new Watch(tab.context());
    }

    /** What is shown now. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application, such as {@code /exchange/call/list}. */
    public Response open(String path) {
        Response answer = page.navigate(path);
        if (owner == null || path.contains(LOGIN) || !page.url().contains(LOGIN)) {
            return answer;
        }
        signIn(owner); // the session of the earlier window has ended
        sessions.put(owner, tab.context().cookies());
        return page.navigate(path);
    }

    /** Comes as the owner of an account of the demo data, to no page yet: in the session of an earlier window, or by signing in when there is none. */
    public Window login(String email) {
        if (sessions.containsKey(email)) {
            tab.context().addCookies(sessions.get(email));
        } else {
            signIn(email);
            sessions.put(email, tab.context().cookies());
            page.navigate("about:blank");
        }
        owner = email;
        return this;
    }

    /** Signs in with an account of the demo data, into a session that no other window has. */
    public Window signIn(String email) {
        return login(email, PASSWORD);
    }

    /** Signs in. */
    public Window login(String email, String password) {
        open(LOGIN);
        page.locator("[autocomplete=username]").fill(email);
        page.locator("[autocomplete=current-password]").fill(password);
        page.locator("form:has([autocomplete=username]) button[type=submit]").click();
        page.waitForURL(url -> !url.contains(LOGIN));
        return this;
    }

    /** The next pages may answer with this status, and the browser may say so in its console. */
    public Window expectStatus(int status) {
        watch.expectStatus(status);
        return this;
    }

    /** Looks at the page as it is now: accessible, no wider than the screen; keeps a screenshot of that name where they are asked for. */
    public Window inspect(String name) {
        return inspect(name, screen, screen.violations(page));
    }

    /** Looks at the page as it is now on every screen, one after the other, so that it has to be opened only once. */
    public Window inspectEverywhere(String name) {
        for (Screen each : Screen.values()) {
            show(each);
            inspect(name, each, each.ownViolations(page));
        }
        show(screen);
        return this;
    }

    private Window inspect(String name, Screen shown, List<String> violations) {
        if (SIGHTS) {
            keepSight(name + "-" + shown.suffix());
        }
        assertThat(violations).as("accessibility of %s on %s", page.url(), shown).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as("width of %s on %s", page.url(), shown).isLessThanOrEqualTo(shown.width);
        return this;
    }

    private void show(Screen next) {
        page.setViewportSize(next.width, next.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(next.scheme));
        page.evaluate(SETTLED);
    }

    /** Keeps a screenshot of the whole page of that name. */
    void keepSight(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("erasmus.target"), "screenshots", name + ".png")).setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** What the pages have done that they must not. */
    List<String> complaints() {
        return watch.complaints();
    }

    void close() {
        watch.end();
        chromium.giveBack(tab);
    }
}
