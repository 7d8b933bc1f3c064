package org.milerasmus.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.milerasmus.security.account.OwnAccounts;

/**
 * Remembers language, colours and width of the navigation, and goes back to the page where they were chosen. The language goes
 * to the account as well: mails are written in it.
 */
@WebServlet("/settings")
public class SettingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "language", UserSettings.LANGUAGES, "theme", UserSettings.THEMES, "navigation", UserSettings.NAVIGATIONS);

    @Inject
    private UserSettings settings;

    @Inject
    private OwnAccounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CHOICES.forEach((name, choices) -> {
            String value = request.getParameter(name);
            if (value != null && choices.contains(value)) {
                settings.remember(name, value, response);
            }
        });
        String language = request.getParameter("language");
        if (request.getUserPrincipal() != null && UserSettings.LANGUAGES.contains(language)) {
            accounts.speak(language);
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalAddress.of(request.getParameter("back")));
    }
}
