package org.milerasmus.exchange.mobilitylist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** The stays that follow from accepted applications: an academy sees those it sends and receives, a traveller the own ones. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Mobilities {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private StayWords words;

    @Inject
    private Clock clock;

    /** Number of stays that a filter finds. */
    public long count(MobilityFilter filter) {
        MobilityQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The stays that a filter finds, latest first unless asked otherwise. */
    public List<MobilityRow> list(MobilityFilter filter, PageRequest page) {
        MobilityQuery<MobilityRow> query = query(MobilityRow.class, filter);
        return em.createQuery(query.ordered(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** The academic years in which there are stays, latest first, for the choice in a filter. */
    public List<AcademicYear> years() {
        return em.createNamedQuery("Mobility.years", AcademicYear.class).getResultList();
    }

    /**
     * A stay with its traveller, call and academies.
     *
     * @throws NotFound for an unknown code and for a stay that is none of the caller's; the latter is audited
     */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Mobility get(String code) {
        Mobility mobility = em.createNamedQuery("Mobility.byCode", Mobility.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Mobility.class, code));
        caller.require(isOwn(mobility), Mobility.class, mobility.getId());
        mobility.getSteps();
        return mobility;
    }

    private boolean isOwn(Mobility mobility) {
        if (caller.is(Role.APPLICANT)) {
            return mobility.getPerson().getAccount().getId().equals(caller.accountId());
        }
        return caller.seesEverything() || Objects.equals(mobility.getSending().getId(), caller.academyId())
                || Objects.equals(mobility.getReceiving().getId(), caller.academyId());
    }

    private <T> MobilityQuery<T> query(Class<T> result, MobilityFilter filter) {
        MobilityQuery<T> query = new MobilityQuery<>(em, result, filter, words).due(filter.due(), LocalDate.now(clock), caller.academyId());
        if (caller.is(Role.APPLICANT)) {
            return query.of(caller.accountId());
        }
        Long own = caller.seesEverything() ? filter.between().academyId() : caller.academyId();
        return own == null ? query : query.seenFrom(own, filter.direction());
    }
}
