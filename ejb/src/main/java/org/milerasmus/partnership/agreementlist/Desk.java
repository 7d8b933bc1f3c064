package org.milerasmus.partnership.agreementlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Whose agreement it is, and for whom somebody acts who changes it. */
@ApplicationScoped
public class Desk {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * An agreement for those whom it concerns: its parties, administrators and auditors; a draft for the academy that writes it.
     *
     * @throws NotFound for anybody else; the attempt is audited
     */
    public Agreement visible(long id) {
        return visible(em.find(Agreement.class, id), id);
    }

    /** The same to be changed: one after the other, so that no approval passes by a change of the text. */
    public Agreement locked(long id) {
        Agreement agreement = visible(id);
        em.refresh(agreement, LockModeType.PESSIMISTIC_WRITE); // whatever was read before the lock may be old
        return agreement;
    }

    /**
     * The same as the caller's page shows it; the change counts as one of the whole agreement.
     *
     * @throws org.milerasmus.shared.Stale when it was changed elsewhere since it was read
     */
    public Agreement changing(long id, long version) {
        Agreement agreement = locked(id);
        caller.require(caller.is(Role.ADMINISTRATOR) || agreement.binds(caller.academyId()), Agreement.class, id);
        agreement.requireVersion(version);
        em.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return agreement;
    }

    private Agreement visible(Agreement agreement, long id) {
        if (agreement == null) {
            throw new NotFound(Agreement.class, id);
        }
        boolean own = agreement.getStatus() == AgreementStatus.DRAFT ? agreement.getAcademy().getId().equals(caller.academyId())
                : agreement.binds(caller.academyId());
        caller.require(caller.seesEverything() || own, Agreement.class, id);
        return agreement;
    }

    /** The caller, for the own academy; an administrator acts for the one that began the agreement. */
    public Actor actor(Agreement agreement) {
        return new Actor(academy(agreement), caller.account().orElseThrow().getDisplayName(), clock.instant());
    }

    private Academy academy(Agreement agreement) {
        return agreement.getParties().stream().filter(party -> party.getId().equals(caller.academyId())).findFirst().orElse(agreement.getAcademy());
    }

    /** Today, as first and last days are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
