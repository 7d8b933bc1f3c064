package org.milerasmus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

class SessionsST extends BrowserTest {

    private static final int REQUESTS = 200;
    private static final int AT_ONCE = 16;

    /** Two sessions of different roles: a role that is lost or mixed up under load answers 403 or the other's page. */
    @Test
    void keepTheirRoleWhenManyPagesAreAskedForAtOnce() throws Exception {
        HttpRequest administrator = request(window().signIn("admin@demo.example"), "/security/account/list");
        HttpRequest cadet = request(window().signIn("person.031@demo.example"), "/exchange/application/list");
        try (HttpClient client = HttpClient.newHttpClient(); ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> asks = IntStream.range(0, REQUESTS).<Callable<Integer>>mapToObj(
                    i -> () -> client.send(i % 2 == 0 ? administrator : cadet, BodyHandlers.discarding()).statusCode()).toList();
            for (Future<Integer> answer : people.invokeAll(asks)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void whatWasTypedIsThereAfterSigningInAgain() {
        Window window = window().signIn("person.033@demo.example");
        window.open("/person/profile");
        window.page().locator("[id='form:name']").fill("Demo Contact, typed late");
        window.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("session"));
        comesBack(window, "person.033@demo.example");
    }

    @Test
    void whatWasTypedIsThereWhenSomebodySignedOutEverywhereMeanwhile() {
        Window window = window().signIn("person.034@demo.example");
        window.open("/person/profile");
        window.page().locator("[id='form:name']").fill("Demo Contact, typed late");
        Window other = window().signIn("person.034@demo.example");
        other.page().locator(".person-button").click();
        other.page().locator("[id='logout:everywhere']").click();
        PlaywrightAssertions.assertThat(other.page().locator("a.sign-in")).isVisible();
        comesBack(window, "person.034@demo.example");
    }

    private static void comesBack(Window window, String email) {
        Page page = window.page();
        page.locator("[id='form:save']").click();
        page.waitForURL("**/security/login?*");
        page.locator("[autocomplete=username]").fill(email);
        page.locator("[autocomplete=current-password]").fill(Window.PASSWORD);
        page.locator("form:has([autocomplete=username]) button[type=submit]").click();
        page.waitForURL("**/person/profile");
        PlaywrightAssertions.assertThat(page.locator("[id='form:name']")).hasValue("Demo Contact, typed late");
    }

    private static HttpRequest request(Window window, String path) {
        String cookies = window.page().context().cookies().stream().map(SessionsST::text).collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(window.page().url()).resolve(path)).header("Cookie", cookies).build();
    }

    private static String text(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }
}
