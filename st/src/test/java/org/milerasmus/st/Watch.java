package org.milerasmus.st;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.milerasmus.st.server.TestServer;

/** Notes what a page must not do: complain in the console, break a script, ask another host for anything. */
final class Watch {

    private final BrowserContext context;
    private final Consumer<ConsoleMessage> console = this::note;
    private final Consumer<WebError> script = this::note;
    private final Consumer<Request> request = asked -> noteHost(asked.url());
    private final List<String> complaints = new ArrayList<>();
    private final List<Predicate<String>> expected = new ArrayList<>();

    Watch(BrowserContext context) {
        this.context = context;
        context.onConsoleMessage(console);
        context.onWebError(script);
        context.onRequest(request); // no route: one would turn the browser's cache off
    }

    /** Looks no longer. */
    void end() {
        context.offConsoleMessage(console);
        context.offWebError(script);
        context.offRequest(request);
    }

    /** An answer such as 404 that the test asks for; the browser writes it to the console by itself. */
    void expectStatus(int status) {
        expected.add(complaint -> complaint.contains("Failed to load resource") && complaint.contains("status of " + status));
    }

    List<String> complaints() {
        return complaints.stream().filter(complaint -> expected.stream().noneMatch(test -> test.test(complaint))).toList();
    }

    private void note(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(WebError error) {
        complaints.add("script: " + error.error());
    }

    private void noteHost(String url) {
        if (!own(url)) {
            complaints.add("other host: " + url);
        }
    }

    private static boolean own(String url) {
        return url.startsWith(TestServer.address()) || url.startsWith("data:") || url.startsWith("blob:");
    }
}
