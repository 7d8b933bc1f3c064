package org.milerasmus.partnership.factsheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.time.Clock;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

/** What academies tell about themselves: read by everybody with an account, kept by staff of the academy and administrators. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class FactSheets {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The fact sheet of an academy; an empty one when nobody has filled it in. */
    public FactSheet of(long academyId) {
        FactSheet sheet = em.createNamedQuery("FactSheet.ofAcademy", FactSheet.class).setParameter("academy", academyId).getResultStream()
                .findFirst().orElseGet(() -> new FactSheet(academy(academyId)));
        return loaded(sheet);
    }

    /** The same to edit, for those who keep it. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public FactSheet edit(long academyId) {
        requireKeeper(academyId);
        return of(academyId);
    }

    /**
     * Saves a fact sheet, with who has changed it and when.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public FactSheet save(@Valid FactSheet edited) {
        requireKeeper(edited.getAcademy().getId());
        edited.check();
        edited.changed(caller.account().map(Account::getDisplayName).orElseThrow(), clock.instant());
        if (edited.getId() == null) {
            return begin(edited);
        }
        FactSheet stored = em.find(FactSheet.class, edited.getId());
        if (stored == null) {
            throw new NotFound(FactSheet.class, edited.getId());
        }
        requireKeeper(stored.getAcademy().getId());
        stored.requireVersion(edited.getVersion());
        FactSheet saved = em.merge(edited);
        em.flush();
        return loaded(saved);
    }

    /** Somebody else may have begun it meanwhile: then theirs is the one to look at first. */
    private FactSheet begin(FactSheet edited) {
        try {
            em.persist(edited);
            em.flush();
            return edited;
        } catch (PersistenceException begunMeanwhile) {
            throw new Stale(FactSheet.class, edited.getAcademy().getId());
        }
    }

    private Academy academy(long id) {
        Academy academy = em.find(Academy.class, id);
        if (academy == null) {
            throw new NotFound(Academy.class, id);
        }
        return academy;
    }

    private void requireKeeper(Long academyId) {
        caller.require(caller.is(Role.ADMINISTRATOR) || academyId.equals(caller.academyId()), FactSheet.class, academyId);
    }

    private static FactSheet loaded(FactSheet sheet) {
        sheet.getAcademy().getName();
        sheet.getStudyFields().size();
        sheet.getLanguages().size();
        sheet.getTopics().size();
        return sheet;
    }
}
