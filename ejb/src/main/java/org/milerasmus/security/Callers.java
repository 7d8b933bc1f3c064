package org.milerasmus.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Finds the account of whoever is calling. A session bean, because {@link Caller} is asked by pages as well: the persistence
 * unit is known to components of this module alone.
 */
@Stateless
@PermitAll
public class Callers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** The account with an e-mail address; it belongs to the caller's transaction where there is one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Account> find(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class).setParameter("email", Account.normalise(email))
                .getResultStream().findFirst();
    }
}
