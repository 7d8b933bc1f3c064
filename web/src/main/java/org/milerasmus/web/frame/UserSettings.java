package org.milerasmus.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Language, colours, time zone and width of the navigation, kept in cookies of the user's browser. */
@Named("settings")
@RequestScoped
public class UserSettings {

    static final Set<String> LANGUAGES = Set.of("en", "fr");
    static final Set<String> THEMES = Set.of("auto", "light", "dark");
    static final Set<String> NAVIGATIONS = Set.of("wide", "narrow");

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final ZoneId HOME = ZoneId.of("Europe/Brussels");

    @Inject
    private HttpServletRequest request;

    /** Language of the pages: the chosen one, else the first of the browser's that we have. */
    public String getLanguage() {
        return cookie("language").filter(LANGUAGES::contains).orElseGet(this::preferred);
    }

    /** The language to switch to. */
    public String getOtherLanguage() {
        return getLanguage().equals("fr") ? "en" : "fr";
    }

    /** Language of the pages as a locale. */
    public Locale getLocale() {
        return Locale.of(getLanguage());
    }

    /** Light, dark, or automatically as the system. */
    public String getTheme() {
        return cookie("theme").filter(THEMES::contains).orElse("auto");
    }

    /** Whether the navigation shows names or icons only. */
    public String getNavigation() {
        return cookie("navigation").filter(NAVIGATIONS::contains).orElse("wide");
    }

    /** Zone in which times are shown: that of the browser, before it is known that of Brussels. */
    public ZoneId getZone() {
        try {
            return cookie("zone").map(name -> ZoneId.of(name.replace('.', '/'))).orElse(HOME);
        } catch (DateTimeException unknown) {
            return HOME;
        }
    }

    /** Remembers a choice on this device for a year. */
    public void remember(String name, String value, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String preferred() {
        Stream<Locale> locales = Collections.list(request.getLocales()).stream();
        return locales.map(Locale::getLanguage).filter(LANGUAGES::contains).findFirst().orElse("en");
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
