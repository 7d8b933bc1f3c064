package org.milerasmus.exchange.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** Grants of stays: calculated and awarded by the sending academy, read by the traveller. The host does not see them. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Grants {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The stay of a grant. */
    public Mobility stayOf(String code) {
        return visible(code);
    }

    /** Whether the caller may know what a stay is paid: the traveller and the sending academy may, the host may not. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean isSeen(String code) {
        return sees(stay(code));
    }

    /** What was awarded for a stay; empty for nothing, and for those who may not see it, as the host. */
    public Optional<Grant> awarded(String code) {
        Mobility stay = stay(code);
        return sees(stay) ? awarded(stay) : Optional.empty();
    }

    /** What was awarded, and what the choices would give today. */
    public GrantSheet sheet(String code, @NotNull GrantChoice choice) {
        Mobility stay = visible(code);
        Grant awarded = awarded(stay).orElse(null);
        Optional<GrantRates> rates = rates(stay);
        GrantCalculation calculated = rates.map(found -> GrantCalculation.of(found, stay, choice))
                .orElse(new GrantCalculation(List.of(), List.of(GrantGap.NO_RATE)));
        if (awarded != null) {
            awarded.getLines(); // read while there is a transaction
        }
        return new GrantSheet(awarded, calculated, rates.map(GrantRates::getCallYear).orElse(0), GrantCalculation.days(stay), GrantCalculation.km(stay),
                awarded == null ? 0 : awarded.getVersion());
    }

    /** Awards what is calculated; awarding again replaces it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void award(String code, long version, @NotNull GrantChoice choice) {
        // two coordinators of the academy who award at once: the row of the stay lets the second see what the first did
        Mobility stay = visible(code);
        em.lock(stay, LockModeType.PESSIMISTIC_WRITE);
        if (stay.getStatus() == MobilityStatus.CANCELLED) {
            throw RuleBroken.of("grant.stayCancelled");
        }
        GrantRates rates = rates(stay).orElseThrow(() -> RuleBroken.of("grant.incomplete"));
        Grant grant = awarded(stay).orElseGet(() -> new Grant(stay));
        if (grant.getId() == null ? version != 0 : grant.getVersion() != version) {
            throw new Stale(Grant.class, grant.getId());
        }
        grant.award(rates, choice, GrantCalculation.of(rates, stay, choice), caller.account().orElseThrow().getDisplayName(), clock.instant());
        if (grant.getId() == null) {
            em.persist(grant);
        }
    }

    /** The rates of the year in which the stay's academic year begins, or the latest before it. */
    private Optional<GrantRates> rates(Mobility stay) {
        return em.createNamedQuery("GrantRates.until", GrantRates.class).setParameter("year", stay.getAcademicYear().start())
                .setMaxResults(1).getResultStream().findFirst();
    }

    private Optional<Grant> awarded(Mobility stay) {
        return em.createNamedQuery("Grant.ofMobility", Grant.class).setParameter("mobility", stay.getId()).getResultStream().findFirst();
    }

    private Mobility visible(String code) {
        Mobility stay = stay(code);
        caller.require(sees(stay), Grant.class, stay.getId());
        return stay;
    }

    private Mobility stay(String code) {
        return em.createNamedQuery("Mobility.byCode", Mobility.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Mobility.class, code));
    }

    private boolean sees(Mobility stay) {
        return caller.seesEverything()
                || caller.is(Role.STAFF) && Objects.equals(stay.getSending().getId(), caller.academyId())
                || stay.getPerson().getAccount().getId().equals(caller.accountId());
    }
}
