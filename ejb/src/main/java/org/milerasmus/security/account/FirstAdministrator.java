package org.milerasmus.security.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.password.PasswordRules;
import org.milerasmus.security.password.Passwords;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Migration;

/**
 * Gives a fresh installation its first administrator, from {@code ERASMUS_ADMIN_EMAIL} and {@code ERASMUS_ADMIN_PASSWORD};
 * there is no default. Once there is one, both are ignored.
 */
@Singleton
@Startup
@DependsOn(Migration.NAME)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "erasmus.admin.email")
    private Optional<String> email;

    @Inject
    @ConfigProperty(name = "erasmus.admin.password")
    private Optional<String> password;

    @PostConstruct
    void create() {
        boolean exists = em.createNamedQuery("Account.withRole", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).getSingleResult() > 0;
        if (exists || email.isEmpty() || password.isEmpty()) {
            return;
        }
        try {
            PasswordRules.check(password.get(), email.get());
        } catch (RuleBroken weak) {
            LOG.severe(() -> "No administrator was created: ERASMUS_ADMIN_PASSWORD needs at least "
                    + PasswordRules.MIN_LENGTH + " characters and must not be easy to guess.");
            return;
        }
        Account first = Account.invite(email.get(), email.get(), Role.ADMINISTRATOR, null);
        first.choosePassword(passwords.hash(password.get()));
        em.persist(first);
        LOG.info(() -> "Created the first administrator, " + first.getEmail() + ".");
    }
}
