package org.milerasmus.exchange.consenting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

/** Whom an academy asks before it nominates: set by its staff, for the nominations to come. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class ConsentRules {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    /**
     * The rule for each duty that can be asked, in their usual order; a duty that was never thought of is not asked.
     *
     * @throws NotFound for an academy that is none of the caller's; the attempt is audited
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<ConsentRule> of(long academyId) {
        caller.requireAcademy(academyId, Academy.class, academyId);
        Academy academy = em.find(Academy.class, academyId);
        if (academy == null) {
            throw new NotFound(Academy.class, academyId);
        }
        Map<Duty, ConsentRule> stored = stored(academyId);
        return ConsentRule.DUTIES.stream().map(duty -> stored.getOrDefault(duty, new ConsentRule(academy, duty))).toList();
    }

    /** Names of those who can answer for each duty today; a duty that nobody holds is missing. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Map<Duty, List<String>> holders(long academyId) {
        caller.requireAcademy(academyId, Academy.class, academyId);
        Map<Duty, List<String>> names = new EnumMap<>(Duty.class);
        ConsentRule.DUTIES.forEach(duty -> {
            List<Account> holders = entitlements.holders(duty, academyId);
            if (!holders.isEmpty()) {
                names.put(duty, holders.stream().map(Account::getDisplayName).toList());
            }
        });
        return names;
    }

    /**
     * Saves the rules of one academy; consents that were asked for before keep their days.
     *
     * @throws Stale when one of them was saved elsewhere since it was read
     */
    public void save(long academyId, @NotNull List<@Valid ConsentRule> edited) {
        caller.require(caller.is(Role.ADMINISTRATOR) || caller.academyId() == academyId, Academy.class, academyId);
        edited.forEach(ConsentRule::check);
        Map<Duty, ConsentRule> stored = stored(academyId);
        edited.forEach(rule -> save(rule, stored.get(rule.getDuty()), academyId));
        try {
            em.flush();
        } catch (PersistenceException lost) { // the same rule was saved for the first time, or again, at this moment
            throw new Stale(ConsentRule.class, academyId);
        }
    }

    private void save(ConsentRule edited, ConsentRule stored, long academyId) {
        caller.require(edited.getAcademy().getId() == academyId, Academy.class, academyId);
        if (stored == null) {
            em.persist(edited);
            return;
        }
        if (!stored.getId().equals(edited.getId())) {
            throw new Stale(ConsentRule.class, stored.getId());
        }
        stored.requireVersion(edited.getVersion());
        em.merge(edited);
    }

    private Map<Duty, ConsentRule> stored(long academyId) {
        return em.createNamedQuery("ConsentRule.ofAcademy", ConsentRule.class).setParameter("academy", academyId).getResultStream()
                .collect(Collectors.toMap(ConsentRule::getDuty, Function.identity()));
    }
}
