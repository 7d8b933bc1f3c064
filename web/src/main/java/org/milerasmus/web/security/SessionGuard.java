package org.milerasmus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milerasmus.security.signin.SignIn;
import org.milerasmus.security.signin.SignIns;

/**
 * Leads guests who ask for a page of people with an account to the sign-in and back; what each role may do is for the
 * boundaries to say. Ends sessions that no longer count: signed out everywhere, another password, an account that was disabled.
 * The session holds who signed in and the number that the account had then; one indexed query a request compares it.
 */
@WebFilter(filterName = "session", urlPatterns = "/*", asyncSupported = true)
public class SessionGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = SignIn.class.getName();

    private static final List<String> FOR_ACCOUNTS = List.of("/dashboard", "/security/account/", "/person/", "/partnership/", "/exchange/", "/documents/",
            "/agreements/", "/notification/", "/report/", "/audit/", "/search", "/work/", "/course/", "/competence/passport/", "/passports/", "/prior-certificates/",
            "/exercise/");
    private static final List<String> FOR_EVERYBODY = List.of("/exchange/call/list", "/exchange/call/view", "/course/catalogue/list", "/course/catalogue/view",
            "/course/session/list", "/course/session/view", "/competence/passport/shared");

    @Inject
    private SignIns signIns;

    /** Gives the session of somebody who has just signed in a new number, so that one that was planted before is worth nothing. */
    static void begin(HttpServletRequest request, SignIn signIn) {
        request.getSession().setAttribute(SIGN_IN, signIn);
        request.changeSessionId();
    }

    /** Who has signed in to the session of a request; null for guests. */
    static SignIn signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignIn) session.getAttribute(SIGN_IN);
    }

    /** Forgets who has signed in. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SIGN_IN);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getUserPrincipal() == null && isForAccounts(request)) {
            response.sendRedirect(request.getContextPath() + "/security/login?from=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
            return;
        }
        if (request.getUserPrincipal() == null || isResource(request) || isCurrent(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        request.getSession().invalidate();
        if (isAsked(request)) {
            response.sendRedirect(request.getContextPath() + "/security/login?ended=true");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A form that is sent after the session has ended goes on to Faces, which keeps what was typed and opens the page anew. */
    private static boolean isForAccounts(HttpServletRequest request) {
        String path = request.getServletPath();
        return isAsked(request) && FOR_ACCOUNTS.stream().anyMatch(path::startsWith) && FOR_EVERYBODY.stream().noneMatch(path::equals);
    }

    private static boolean isAsked(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    private static String here(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo())
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private boolean isCurrent(HttpServletRequest request) {
        SignIn signedIn = signedIn(request);
        return signedIn != null && signIns.isCurrent(signedIn.epoch());
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource") || request.getServletPath().startsWith("/theme.css");
    }
}
