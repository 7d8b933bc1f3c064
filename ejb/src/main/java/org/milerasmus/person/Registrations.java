package org.milerasmus.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import org.milerasmus.security.Account;
import org.milerasmus.security.account.AccountRegistered;
import org.milerasmus.security.account.RegistrationRepeated;
import org.milerasmus.security.password.PasswordRules;
import org.milerasmus.security.password.Passwords;

/** Asking for an account as a cadet, officer or instructor; open to everybody. */
@Stateless
@PermitAll
public class Registrations {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Object> news;

    /**
     * Asks for an account, which the academy's staff have to approve. Nobody learns here whether the address has one
     * already: its holder is told by mail.
     */
    public void register(@Valid Registration wanted) {
        Person.requireFitting(wanted.givenName().strip(), wanted.familyName().strip());
        PasswordRules.check(wanted.password(), wanted.email());
        String hash = passwords.hash(wanted.password());
        em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", Account.normalise(wanted.email()))
                .getResultStream().findFirst()
                .ifPresentOrElse(holder -> news.fire(new RegistrationRepeated(holder.getId())), () -> create(wanted, hash));
    }

    private void create(Registration wanted, String hash) {
        String name = wanted.givenName().strip() + " " + wanted.familyName().strip();
        Account account = Account.register(wanted.email(), name, wanted.academyId(), hash);
        account.setLanguage("fr".equals(wanted.language()) ? "fr" : "en");
        em.persist(account);
        em.persist(new Person(account, wanted.givenName().strip(), wanted.familyName().strip(), wanted.kind()));
        em.flush();
        news.fire(new AccountRegistered(account.getId()));
    }
}
