package org.milerasmus.lists;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milerasmus.it.server.TestServer;

/** Somebody who opens pages over HTTP, as a browser does but without drawing them. */
public final class Visitor {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"form\"[^>]*action=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    // HTTP/1.1 as browsers speak it without encryption
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor() {
    }

    /** Somebody who does not sign in. */
    public static Visitor guest() {
        return new Visitor();
    }

    /** Somebody with an account. */
    public static Visitor signedIn(String email, String password) {
        Visitor visitor = new Visitor();
        String page = visitor.open("/security/login").body();
        Map<String, String> form = Map.of("form", "form", "form:from", "", "form:email", email, "form:password", password, "form:signIn", "",
                "jakarta.faces.ViewState", found(STATE, page));
        String body = form.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        HttpResponse<String> answer = visitor.send(visitor.request(found(ACTION, page).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/dashboard")) {
            throw new IllegalStateException(email + " cannot sign in: " + answer.statusCode());
        }
        HttpResponse<String> home = visitor.open("/dashboard");
        if (home.statusCode() != 200) {
            throw new IllegalStateException(email + " is not signed in: " + home.headers().map() + " after " + answer.headers().map());
        }
        return visitor;
    }

    /** The page at an address of the application. */
    public HttpResponse<String> open(String address) {
        return send(request(address).GET());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.address()).resolve(address));
        if (!cookies.isEmpty()) { // by hand: a client of Java keeps the cookies of encrypted addresses from this machine's own as well
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String set : answer.headers().allValues("Set-Cookie")) {
                String[] cookie = set.split(";", 2)[0].split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + page);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
