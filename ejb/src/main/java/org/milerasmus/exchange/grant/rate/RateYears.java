package org.milerasmus.exchange.grant.rate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The rates of each call year: kept by administrators, read by staff. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class RateYears {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** The years that have rates, latest first. */
    public List<Integer> years() {
        return em.createNamedQuery("GrantRates.years", Integer.class).getResultList();
    }

    /** The rates of a year with all of their lines. */
    public GrantRates view(int year) {
        GrantRates rates = em.createNamedQuery("GrantRates.ofYear", GrantRates.class).setParameter("year", year)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(GrantRates.class, year));
        rates.getCountries().size();
        rates.getBands().size();
        rates.getRates().size();
        return rates;
    }

    /** Saves the rates of a new year, or edited ones; what was awarded before stays as it is. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public GrantRates save(@Valid GrantRates edited) {
        edited.check();
        boolean taken = em.createNamedQuery("GrantRates.ofYear", GrantRates.class).setParameter("year", edited.getCallYear())
                .getResultStream().anyMatch(other -> !other.getId().equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at("callYear", "grant.yearTaken", String.valueOf(edited.getCallYear()));
        }
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        GrantRates stored = em.find(GrantRates.class, edited.getId());
        stored.requireVersion(edited.getVersion());
        return em.merge(edited);
    }
}
