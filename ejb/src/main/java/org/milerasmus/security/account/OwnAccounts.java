package org.milerasmus.security.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.password.PasswordLinks;
import org.milerasmus.security.password.PasswordRules;
import org.milerasmus.security.password.Passwords;
import org.milerasmus.security.signin.SignIns;
import org.milerasmus.shared.RuleBroken;

/** What everybody may do with the own account. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class OwnAccounts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordLinks links;

    @Inject
    private SignIns signIns;

    /** Ends all sessions of the caller. */
    public void logOutEverywhere() {
        mine().getCredentials().endSessions();
    }

    /** Sets another password for the caller, who has to know the present one; other sessions end. */
    public void changePassword(String present, String wanted) {
        Account account = mine();
        switch (signIns.confirm(present)) {
            case SUCCEEDED -> em.refresh(account); // which has counted the attempt
            case LOCKED -> throw RuleBroken.at("present", "password.locked");
            default -> throw RuleBroken.at("present", "password.presentWrong");
        }
        PasswordRules.check(wanted, account.getEmail());
        account.choosePassword(passwords.hash(wanted));
        links.useUpMine();
    }

    /** Remembers the language in which the caller reads pages and mails: {@code en} or {@code fr}. */
    public void speak(String language) {
        mine().setLanguage("fr".equals(language) ? "fr" : "en");
    }

    private Account mine() {
        return em.find(Account.class, caller.accountId());
    }
}
