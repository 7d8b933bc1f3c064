package org.milerasmus.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.milerasmus.document.Fingerprint;

/**
 * A mark of the person who was last signed in with this browser, which outlives the session: what somebody had typed when
 * the session ended is shown to nobody else who signs in on the same machine.
 */
public final class Visitor {

    private static final String COOKIE = "visitor";
    private static final int LETTERS = 16;

    private Visitor() {
    }

    /** Marks the browser when somebody is signed in. */
    static void mark(HttpServletRequest request, HttpServletResponse response) {
        String mark = ofCaller(request);
        if (mark != null && !mark.equals(ofBrowser(request))) {
            Cookie cookie = new Cookie(COOKIE, mark);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** Mark of who was signed in last; null when nobody was. */
    public static String ofBrowser(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies)).filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue).findFirst().orElse(null);
    }

    /** Mark of who is signed in now; null for guests. */
    public static String ofCaller(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? null : digest(request.getUserPrincipal().getName());
    }

    private static String digest(String name) {
        return Fingerprint.of(name).substring(0, LETTERS);
    }
}
