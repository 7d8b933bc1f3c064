package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;

/** Parties that are not in the system: nobody can sign in for them, so they sign on paper. */
@ApplicationScoped
class Outsiders {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Whether the party has neither a coordinator nor an official with an account. */
    boolean contain(Academy party) {
        return em.createQuery("select count(a) from Account a where a.academyId = :academy and a.role in :roles and a.status in :living", Long.class)
                .setParameter("academy", party.getId()).setParameter("roles", EnumSet.of(Role.STAFF, Role.OFFICIAL))
                .setParameter("living", EnumSet.of(AccountStatus.ACTIVE, AccountStatus.INVITED)).getSingleResult() == 0;
    }
}
