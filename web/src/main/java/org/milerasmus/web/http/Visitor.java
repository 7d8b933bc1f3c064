package org.milerasmus.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A mark of the person who was last signed in with this browser, which outlives the session: what somebody had typed when
 * the session ended is shown to nobody else who signs in on the same machine.
 */
public final class Visitor {

    private static final String COOKIE = "visitor";

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
