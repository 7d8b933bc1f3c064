package org.milerasmus.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Remembers language, colours and width of the navigation, and goes back to the page where they were chosen. */
@WebServlet("/settings")
public class SettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "language", UserSettings.LANGUAGES, "theme", UserSettings.THEMES, "navigation", UserSettings.NAVIGATIONS);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CHOICES.forEach((name, choices) -> {
            String value = request.getParameter(name);
            if (value != null && choices.contains(value)) {
                response.addCookie(cookie(name, value, request.isSecure()));
            }
        });
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalAddress.of(request.getParameter("back")));
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
