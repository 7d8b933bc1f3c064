package org.milerasmus.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** The first page after signing in. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Dashboards {

    @Inject
    private Caller caller;

    @Inject
    private ApplicantBoard applicant;

    @Inject
    private StaffBoard staff;

    @Inject
    private OfficialBoard official;

    @Inject
    private ProgrammeBoard programme;

    /** What waits for the caller, what is due, and the figures for the caller's role. */
    public Board mine() {
        Account account = caller.account().orElseThrow();
        return switch (account.getRole()) {
            case APPLICANT -> applicant.of(account);
            case STAFF -> staff.of(account);
            case OFFICIAL -> official.of(account);
            case ADMINISTRATOR -> programme.forAdministrator();
            case AUDITOR -> programme.forAuditor();
        };
    }
}
