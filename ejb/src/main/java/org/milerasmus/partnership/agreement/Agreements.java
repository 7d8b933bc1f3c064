package org.milerasmus.partnership.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.code.Codes;

/** Agreements between academies: kept by staff of the two, by administrators for all. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Agreements {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** Number of agreements that a filter finds: the own academy's for staff, all for administrators and auditors. */
    public long count(AgreementFilter filter) {
        return query(filter).count();
    }

    /** The agreements that a filter finds, the one that ends first at the top unless asked otherwise. */
    public List<AgreementRow> list(AgreementFilter filter, PageRequest page) {
        return query(filter).list(page);
    }

    /** An agreement with its conditions, for the staff of its two academies. */
    public Agreement view(long id) {
        return loaded(visible(id));
    }

    /** Agreements that a host may rest a call on: its own that have not ended. */
    public List<AgreementChoice> forCalls(long hostId) {
        caller.requireAcademy(hostId, Agreement.class, null);
        return em.createNamedQuery("Agreement.forCalls", AgreementChoice.class)
                .setParameter("host", hostId).setParameter("today", today()).getResultList();
    }

    /**
     * Saves a new agreement, or one that was edited, with all of its conditions.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Agreement save(@Valid Agreement edited) {
        edited.check();
        requireOwn(edited, edited.getId());
        if (edited.getId() == null) {
            edited.number(codes.next("AGR", edited.getInForceFrom().getYear()));
            em.persist(edited);
            return edited;
        }
        Agreement stored = visible(edited.getId());
        stored.requireVersion(edited.getVersion());
        Agreement saved = em.merge(edited);
        em.flush();
        return loaded(saved);
    }

    private Agreement visible(long id) {
        Agreement agreement = em.find(Agreement.class, id);
        if (agreement == null) {
            throw new NotFound(Agreement.class, id);
        }
        caller.require(caller.seesEverything() || isOwn(agreement), Agreement.class, id);
        return agreement;
    }

    private void requireOwn(Agreement agreement, Long id) {
        caller.require(caller.is(Role.ADMINISTRATOR) || isOwn(agreement), Agreement.class, id);
    }

    private boolean isOwn(Agreement agreement) {
        return Stream.of(agreement.getAcademy(), agreement.getPartner()).anyMatch(academy -> academy.getId().equals(caller.academyId()));
    }

    private static Agreement loaded(Agreement agreement) {
        agreement.getAcademy().getName();
        agreement.getPartner().getName();
        agreement.getConditions().size();
        return agreement;
    }

    private AgreementQuery query(AgreementFilter filter) {
        return new AgreementQuery(em, filter, caller.seesEverything() ? null : caller.academyId(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
