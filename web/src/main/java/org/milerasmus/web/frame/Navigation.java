package org.milerasmus.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.milerasmus.security.Role;

/** The ways through the application for each role, at most seven. */
@Named
@RequestScoped
public class Navigation {

    private static final NavigationEntry HOME = new NavigationEntry("home", "home", "/dashboard");
    private static final NavigationEntry CALLS = new NavigationEntry("calls", "megaphone", "/exchange/call/list");
    private static final NavigationEntry APPLICATIONS = new NavigationEntry("applications", "inbox", "/exchange/decision/nominations");
    private static final NavigationEntry MINE = new NavigationEntry("mine", "send", "/exchange/application/list");
    private static final NavigationEntry MOBILITIES = new NavigationEntry("mobilities", "globe", "/exchange/mobility/list");
    private static final NavigationEntry AGREEMENTS = new NavigationEntry("agreements", "file-check", "/partnership/agreement/list");
    private static final NavigationEntry ACADEMIES = new NavigationEntry("academies", "building-columns", "/partnership/academy/list");
    private static final NavigationEntry ACCOUNTS = new NavigationEntry("accounts", "users", "/security/account/list");
    private static final NavigationEntry PROFILE = new NavigationEntry("profile", "id-card", "/person/profile");
    private static final NavigationEntry REPORT = new NavigationEntry("report", "chart-bar", "/report/mobilities");
    private static final NavigationEntry AUDIT = new NavigationEntry("audit", "history", "/audit/list");

    static final Map<Role, List<NavigationEntry>> ENTRIES = Map.of(
            Role.APPLICANT, List.of(HOME, CALLS, MINE, MOBILITIES, ACADEMIES, PROFILE),
            Role.STAFF, List.of(HOME, APPLICATIONS, CALLS, MOBILITIES, AGREEMENTS, ACADEMIES, ACCOUNTS),
            Role.ADMINISTRATOR, List.of(HOME, CALLS, AGREEMENTS, ACADEMIES, REPORT, ACCOUNTS, AUDIT),
            Role.AUDITOR, List.of(HOME, APPLICATIONS, CALLS, AGREEMENTS, ACADEMIES, REPORT, AUDIT));

    static final List<NavigationEntry> GUEST = List.of(CALLS);

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    /** Entries for the caller's role; for guests what is public. */
    public List<NavigationEntry> getEntries() {
        return user.isSignedIn() ? ENTRIES.get(user.getRole()) : GUEST;
    }

    /** Whether the page that is shown belongs to the entry. */
    public boolean isCurrent(NavigationEntry entry) {
        return entry.holds(request.getServletPath());
    }

    /** Address of this page with its parameters, to come back to. */
    public String getHere() {
        return LocalAddress.of(request);
    }
}
