package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.password.Passwords;

/** People who can type their password, and universities without anybody in the system. */
@ApplicationScoped
@Transactional
public class Members {

    static final String PASSWORD = "Quiet-Harbour-2026";

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    /** Somebody of an academy. */
    public Account account(Role role, Academy academy) {
        Account account = Account.invite(UUID.randomUUID() + "@example.test", "Demo " + role, role, academy.getId());
        account.choosePassword(passwords.hash(PASSWORD));
        em.persist(account);
        return account;
    }

    /** A university that no other test has. */
    public Academy university() {
        Academy university = new Academy("Demo University " + UUID.randomUUID().toString().substring(0, 8), "Leuven", "BE", AcademyKind.CIVILIAN);
        em.persist(university);
        return university;
    }
}
