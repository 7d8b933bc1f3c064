package org.milerasmus.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.st.server.TestServer;
import org.milerasmus.st.server.TestServer;

/** The browser of the tests, started when the first of them asks for it. */
final class Chromium {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"); // whatever asks another host gets no answer

    /** Milliseconds within which a page has to show what is expected, on a machine that others use as well. */
    static final double PATIENCE = 15_000;

    private static final Chromium ONE = new Chromium();

    private final Browser browser = start();
    private final Deque<Tab> free = new ArrayDeque<>();
    private final Map<String, List<Cookie>> sessions = new HashMap<>();

    private Chromium() {
    }

    /** The one for all tests. */
    static Chromium ofAll() {
        return ONE;
    }

    /** A tab that nobody is in. */
    Tab lend() {
        return free.isEmpty() ? new Tab(browser, TestServer.address()) : free.pop();
    }

    /** Takes a tab back for the next window. */
    void giveBack(Tab tab) {
        try {
            tab.forget();
            free.push(tab);
        } catch (PlaywrightException crashed) {
            tab.context().close();
        }
    }

    /** Of earlier windows, by e-mail address; kept, because signing in is as much work for the server as several pages. */
    Map<String, List<Cookie>> sessions() {
        return sessions;
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(InstalledProgram.CHROMIUM.path())
                .setArgs(FLAGS));
    }
}
