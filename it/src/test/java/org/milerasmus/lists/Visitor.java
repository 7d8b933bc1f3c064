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
    private final String server;

    private Visitor(String server) {
        this.server = server;
    }

    /** Somebody who does not sign in. */
    public static Visitor guest() {
        return new Visitor(TestServer.address());
    }

    /** Somebody with an account. */
    public static Visitor signedIn(String email, String password) {
        return signedIn(TestServer.address(), email, password);
    }

    /** Somebody with an account, at the application with an address. */
    public static Visitor signedIn(String server, String email, String password) {
        Visitor visitor = new Visitor(server);
        HttpResponse<byte[]> answer = visitor.press("/security/login", "signIn", Map.of("form:from", "", "form:email", email, "form:password", password));
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
        return send(request(address).GET(), HttpResponse.BodyHandlers.ofString());
    }

    /** Presses a button of a page’s form, which is filled in so; where it leads to is not opened. */
    public HttpResponse<byte[]> press(String address, String button, Map<String, String> fields) {
        String page = open(address).body();
        Map<String, String> form = new TreeMap<>(fields);
        form.putAll(Map.of("form", "form", "form:" + button, "", "jakarta.faces.ViewState", found(STATE, page)));
        String body = form.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        return send(request(found(ACTION, page).replace("&amp;", "&")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server).resolve(address));
        if (!cookies.isEmpty()) { // by hand: a client of Java keeps the cookies of encrypted addresses from this machine's own as well
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            HttpResponse<T> answer = client.send(request.build(), body);
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
