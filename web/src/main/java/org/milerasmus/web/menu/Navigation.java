package org.milerasmus.web.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.CurrentUser;
import org.milerasmus.web.frame.LocalAddress;

/** The ways through the application for each role: at most seven entries, each with the pages that stand side by side in it. */
@Named
@RequestScoped
public class Navigation {

    private static final NavigationPage ACADEMIES = new NavigationPage("academies", "/partnership/academy/list");
    private static final NavigationPage SEARCH = new NavigationPage("partnerSearch", "/exchange/partner/list");
    private static final NavigationPage LEDGER = new NavigationPage("ledger", "/exchange/ledger/list");
    private static final NavigationPage CONTACTS = new NavigationPage("contacts", "/partnership/contact/list");
    private static final NavigationPage AGREEMENTS = new NavigationPage("agreements", "/partnership/agreement/list");
    private static final NavigationPage NOMINATIONS = new NavigationPage("nominations", "/exchange/decision/nominations");
    private static final NavigationPage ADMISSIONS = new NavigationPage("admissions", "/exchange/decision/admissions");
    private static final NavigationPage ROUNDS = new NavigationPage("rounds", "/exchange/placement/list");
    private static final NavigationPage CONSENTS = new NavigationPage("consents", "/exchange/consent/list");
    private static final NavigationPage CONSENT_HISTORY = new NavigationPage("consentHistory", "/exchange/consent/history");
    private static final NavigationPage CONSENT_RULES = new NavigationPage("consentRules", "/exchange/consent/rules");
    private static final NavigationPage OPEN_CALLS = new NavigationPage("openCalls", "/exchange/call/list");
    private static final NavigationPage HOSTED_CALLS = new NavigationPage("hostedCalls", "/exchange/call/mine");
    private static final NavigationPage WANTED = new NavigationPage("teachingRequests", "/exchange/teaching/requests");
    private static final NavigationPage OFFERED = new NavigationPage("teachingOffers", "/exchange/teaching/offers");
    private static final NavigationPage CATALOGUE = new NavigationPage("catalogue", "/course/catalogue/list");
    private static final NavigationPage HOSTED_COURSES = new NavigationPage("hostedCourses", "/course/catalogue/mine");
    private static final NavigationPage SESSIONS = new NavigationPage("sessions", "/course/session/list");
    private static final NavigationPage HOSTED_SESSIONS = new NavigationPage("hostedSessions", "/course/session/mine");
    private static final NavigationPage TAUGHT_SESSIONS = new NavigationPage("taughtSessions", "/course/session/teaching");
    private static final NavigationPage ENROLMENTS = new NavigationPage("enrolments", "/course/enrolment/list");
    private static final NavigationPage COURSE_CERTIFICATES = new NavigationPage("courseCertificates", "/course/certificate/list");
    private static final NavigationPage COURSE_REPORT = new NavigationPage("courseReport", "/report/courses");
    private static final NavigationPage EXERCISES = new NavigationPage("exercises", "/exercise/list");
    private static final NavigationPage STAYS = new NavigationPage("stays", "/exchange/mobility/list");
    private static final NavigationPage LEARNING = new NavigationPage("learning", "/exchange/learning/list");
    private static final NavigationPage CALENDAR = new NavigationPage("calendar", "/exchange/presence/calendar");
    private static final NavigationPage WHEREABOUTS = new NavigationPage("whereabouts", "/exchange/presence/map");
    private static final NavigationPage ROLL_CALLS = new NavigationPage("rollCalls", "/exchange/presence/rolls");
    private static final NavigationPage TRANSCRIPTS = new NavigationPage("transcripts", "/exchange/transcript/list");
    private static final NavigationPage GRADES = new NavigationPage("grades", "/partnership/grading/list");
    private static final NavigationPage ACCOUNTS = new NavigationPage("accounts", "/security/account/list");
    private static final NavigationPage DUTIES = new NavigationPage("appointments", "/partnership/appointment/list");
    private static final NavigationPage AUDIT = new NavigationPage("audit", "/audit/list");
    private static final NavigationPage RATES = new NavigationPage("rates", "/exchange/grant/rates");
    private static final NavigationPage TOPICS = new NavigationPage("topics", "/partnership/topic/list");
    private static final NavigationPage COMPETENCES = new NavigationPage("competences", "/competence/list");
    private static final NavigationPage REPORTS = new NavigationPage("report", "/report/mobilities");
    private static final NavigationPage OUTBOX = new NavigationPage("outbox", "/notification/outbox");

    private static final NavigationPage OWN_PROFILE = new NavigationPage("profile", "/person/profile");
    private static final NavigationPage OWN_PASSPORT = new NavigationPage("passport", "/competence/passport/mine");
    private static final NavigationPage SHARING = new NavigationPage("sharing", "/competence/passport/sharing");
    private static final NavigationPage PASSPORTS = new NavigationPage("passports", "/competence/passport/list");
    private static final NavigationPage CERTIFICATES = new NavigationPage("certificates", "/competence/passport/certificates");

    private static final NavigationEntry HOME = NavigationEntry.of("home", "home", "/dashboard");
    private static final NavigationEntry CALLS = new NavigationEntry("calls", "megaphone", List.of(OPEN_CALLS));
    private static final NavigationEntry ALL_CALLS = new NavigationEntry("calls", "megaphone", List.of(OPEN_CALLS, HOSTED_CALLS, WANTED, OFFERED));
    private static final NavigationEntry CALLS_AND_VISITS = new NavigationEntry("calls", "megaphone", List.of(OPEN_CALLS, WANTED, OFFERED));
    private static final NavigationEntry COURSES = new NavigationEntry("courses", "graduation-cap", List.of(CATALOGUE, SESSIONS));
    private static final NavigationEntry OWN_COURSES = new NavigationEntry("courses", "graduation-cap", List.of(CATALOGUE, SESSIONS, ENROLMENTS, COURSE_CERTIFICATES, TAUGHT_SESSIONS, EXERCISES));
    private static final NavigationEntry OFFICIAL_COURSES = new NavigationEntry("courses", "graduation-cap", List.of(CATALOGUE, SESSIONS, TAUGHT_SESSIONS));
    private static final NavigationEntry STAFF_COURSES = new NavigationEntry("courses", "graduation-cap",
            List.of(CATALOGUE, HOSTED_COURSES, SESSIONS, HOSTED_SESSIONS, TAUGHT_SESSIONS, ENROLMENTS, COURSE_CERTIFICATES, EXERCISES, COURSE_REPORT));
    private static final NavigationEntry ALL_COURSES = new NavigationEntry("courses", "graduation-cap",
            List.of(CATALOGUE, HOSTED_COURSES, SESSIONS, HOSTED_SESSIONS, ENROLMENTS, COURSE_CERTIFICATES, EXERCISES, COURSE_REPORT));
    private static final NavigationEntry DECISIONS = new NavigationEntry("applications", "inbox", List.of(NOMINATIONS, ADMISSIONS, CONSENTS, CONSENT_RULES));
    private static final NavigationEntry ALL_DECISIONS = new NavigationEntry("applications", "inbox", List.of(NOMINATIONS, ADMISSIONS, ROUNDS, CONSENT_RULES));
    private static final NavigationEntry CHAIN = new NavigationEntry("consents", "check-square", List.of(CONSENTS, CONSENT_HISTORY));
    private static final NavigationEntry MINE = NavigationEntry.of("mine", "send", "/exchange/application/list");
    private static final NavigationEntry MOBILITIES = new NavigationEntry("mobilities", "globe", List.of(STAYS, LEARNING));
    private static final NavigationEntry STUDIES = new NavigationEntry("learning", "book", List.of(LEARNING));
    private static final NavigationEntry READ_MOBILITIES = new NavigationEntry("mobilities", "globe", List.of(STAYS, LEARNING, TRANSCRIPTS, CALENDAR, WHEREABOUTS, REPORTS));
    private static final NavigationEntry ALL_MOBILITIES = new NavigationEntry("mobilities", "globe", List.of(STAYS, LEARNING, TRANSCRIPTS, CALENDAR, WHEREABOUTS, ROLL_CALLS, REPORTS));
    private static final NavigationEntry EMERGENCIES = new NavigationEntry("mobilities", "globe", List.of(STAYS, LEARNING, TRANSCRIPTS, CALENDAR, WHEREABOUTS, ROLL_CALLS));
    private static final NavigationEntry CREDITS = new NavigationEntry("transcripts", "file", List.of(TRANSCRIPTS));
    private static final NavigationEntry REGISTER = new NavigationEntry("academies", "building-columns", List.of(ACADEMIES));
    private static final NavigationEntry PARTNERS = new NavigationEntry("partners", "building-columns",
            List.of(ACADEMIES, SEARCH, AGREEMENTS, LEDGER, CONTACTS, GRADES));
    private static final NavigationEntry SIGNED_PARTNERS = new NavigationEntry("partners", "building-columns",
            List.of(ACADEMIES, SEARCH, AGREEMENTS, CONTACTS, GRADES));
    private static final NavigationEntry PROFILE = new NavigationEntry("profile", "id-card", List.of(OWN_PROFILE, OWN_PASSPORT, SHARING));
    private static final NavigationEntry PEOPLE = new NavigationEntry("people", "users", List.of(ACCOUNTS, DUTIES, PASSPORTS, CERTIFICATES));
    private static final NavigationEntry OWN_DUTIES = new NavigationEntry("appointments", "verified", List.of(DUTIES));
    private static final NavigationEntry TRAIL = new NavigationEntry("audit", "history", List.of(AUDIT, PASSPORTS));
    private static final NavigationEntry ADMINISTRATION = new NavigationEntry("administration", "cog", List.of(ACCOUNTS, DUTIES, TOPICS, COMPETENCES, RATES, AUDIT, OUTBOX));

    static final Map<Role, List<NavigationEntry>> ENTRIES = Map.of(
            Role.APPLICANT, List.of(HOME, CALLS_AND_VISITS, OWN_COURSES, MINE, MOBILITIES, REGISTER, PROFILE),
            Role.STAFF, List.of(HOME, DECISIONS, ALL_CALLS, STAFF_COURSES, EMERGENCIES, PARTNERS, PEOPLE),
            Role.OFFICIAL, List.of(HOME, CHAIN, OFFICIAL_COURSES, STUDIES, CREDITS, SIGNED_PARTNERS, OWN_DUTIES),
            Role.ADMINISTRATOR, List.of(HOME, ALL_DECISIONS, ALL_CALLS, ALL_COURSES, ALL_MOBILITIES, PARTNERS, ADMINISTRATION),
            Role.AUDITOR, List.of(HOME, ALL_DECISIONS, ALL_CALLS, ALL_COURSES, READ_MOBILITIES, PARTNERS, TRAIL));

    static final List<NavigationEntry> GUEST = List.of(CALLS, COURSES);

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    /** Entries for the caller's role; for guests what is public. */
    public List<NavigationEntry> getEntries() {
        return user.isSignedIn() ? ENTRIES.get(user.getRole()) : GUEST;
    }

    /** Whether the page that is shown belongs to the entry: it is one of its pages, or, where it is none of any, below one of them. */
    public boolean isCurrent(NavigationEntry entry) {
        String shown = request.getServletPath();
        return getEntries().stream().anyMatch(one -> one.has(shown)) ? entry.has(shown) : entry.holds(shown);
    }

    /** The pages side by side with the one that is shown; none where it stands alone or below one of them. */
    public List<NavigationPage> getTabs() {
        return getEntries().stream().map(NavigationEntry::pages)
                .filter(pages -> pages.size() > 1 && pages.stream().anyMatch(this::isShown)).findFirst().orElse(List.of());
    }

    /** Whether it is the page that is shown. */
    public boolean isShown(NavigationPage page) {
        return page.path().equals(request.getServletPath());
    }

    /** Address of this page with its parameters, to come back to. */
    public String getHere() {
        return LocalAddress.of(request);
    }
}
