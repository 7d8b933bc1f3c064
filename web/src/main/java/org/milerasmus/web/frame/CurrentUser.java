package org.milerasmus.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.AcademicYear;

/** The person who is signed in, as the frame shows them. */
@Named("user")
@RequestScoped
public class CurrentUser {

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether anybody is signed in. */
    public boolean isSignedIn() {
        return caller.account().isPresent();
    }

    /** Name to be called by. */
    public String getName() {
        return caller.account().map(Account::getDisplayName).orElse("");
    }

    /** First letters of the first and the last part of the name. */
    public String getInitials() {
        String[] parts = getName().strip().split("\\s+");
        return (first(parts[0]) + (parts.length > 1 ? first(parts[parts.length - 1]) : "")).toUpperCase(Locale.ROOT);
    }

    /** What the person may do; null for guests. */
    public Role getRole() {
        return caller.account().map(Account::getRole).orElse(null);
    }

    /** Number of the own academy; null for guests and for those who work for the whole programme. */
    public Long getAcademyId() {
        return caller.account().map(Account::getAcademyId).orElse(null);
    }

    public boolean isApplicant() {
        return getRole() == Role.APPLICANT;
    }

    public boolean isStaff() {
        return getRole() == Role.STAFF;
    }

    public boolean isOfficial() {
        return getRole() == Role.OFFICIAL;
    }

    public boolean isAdministrator() {
        return getRole() == Role.ADMINISTRATOR;
    }

    /** Whether the reader sees what all academies have: too much to be sorted by what other tables say. */
    public boolean isSeeingEverything() {
        return caller.seesEverything();
    }

    public boolean isAuditor() {
        return getRole() == Role.AUDITOR;
    }

    /** The academic year that today belongs to. */
    public AcademicYear getAcademicYear() {
        return AcademicYear.of(LocalDate.now(clock));
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
