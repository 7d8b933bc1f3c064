package org.milerasmus.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/**
 * What a page costs on a slow line, in bytes that really travel: under a megabyte with an empty cache, and under sixty
 * kilobytes for each further page.
 */
class PageWeightST extends BrowserTest {

    private static final long FIRST = 1_000_000;
    private static final long FURTHER = 60_000;

    @ParameterizedTest
    @CsvSource({
        "/, ", "/exchange/call/list, ", "/exchange/application/list, person.002@demo.example",
        "/exchange/decision/nominations, coordinator.awiener04@demo.example", "/dashboard, coordinator.awiener04@demo.example",
        "/report/mobilities, admin@demo.example", "/partnership/academy/list, admin@demo.example"})
    void aPageIsLight(String path, String email) {
        Window window = window();
        if (email != null) {
            window.login(email);
        }
        CDPSession session = window.page().context().newCDPSession(window.page());
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        Map<String, Long> first = load(window, session, path);
        assertThat(sum(first)).as("bytes of the first visit of %s: %s", path, first).isLessThan(FIRST);
        Map<String, Long> again = load(window, session, path);
        assertThat(sum(again)).as("bytes of a further visit of %s: %s", path, again).isLessThan(FURTHER);
        session.detach();
    }

    private static Map<String, Long> load(Window window, CDPSession session, String path) {
        Map<String, String> names = new TreeMap<>();
        Map<String, Long> bytes = new TreeMap<>();
        session.on("Network.requestWillBeSent", event -> names.put(text(event, "requestId"), event.getAsJsonObject("request").get("url").getAsString()));
        session.on("Network.loadingFinished", event -> {
            String url = names.get(text(event, "requestId"));
            if (url != null) {
                bytes.merge(url, event.get("encodedDataLength").getAsLong(), Long::sum);
            }
        });
        window.open(path);
        Page page = window.page();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes;
    }

    private static String text(JsonObject event, String name) {
        return event.get(name).getAsString();
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
