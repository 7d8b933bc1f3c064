package org.milerasmus.competence.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Framework;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** The entries of the editions, one by one: kept by administrators, read by everybody with an account. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Entries {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Frameworks frameworks;

    /** Number of entries that a filter finds. */
    public long count(@NotNull CompetenceFilter filter) {
        requireReadable(filter);
        return CompetenceQuery.count(em, filter);
    }

    /** The entries that a filter finds, by code unless asked otherwise. */
    public List<CompetenceRow> list(@NotNull CompetenceFilter filter, @NotNull PageRequest page) {
        requireReadable(filter);
        return CompetenceQuery.list(em, filter, page);
    }

    /** One entry with its edition. */
    public Competence view(long id) {
        Competence entry = em.find(Competence.class, id);
        if (entry == null) {
            throw new NotFound(Competence.class, id);
        }
        caller.require(!entry.getFramework().isDraft() || caller.seesEverything(), Competence.class, id);
        return entry;
    }

    /** One entry for the form of an administrator. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Competence edit(long id) {
        return view(id);
    }

    /**
     * A new entry to fill in.
     *
     * @throws NotFound when there is no such edition, or none of its entries is of the kind
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Competence begin(Long editionId, CompetenceKind kind) {
        if (editionId == null || !frameworks.view(editionId).getKind().kinds().contains(kind)) {
            throw new NotFound(Framework.class, editionId);
        }
        return new Competence(frameworks.view(editionId), kind, null);
    }

    /**
     * Saves a new entry, or one that was edited. Of a published one only words are corrected, and it can be retired: courses and
     * passports rely on its code and levels.
     *
     * @throws RuleBroken when another entry of the edition has the code, or when its levels are not sound
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Competence save(@NotNull @Valid Competence edited) {
        Framework edition = held(edited.getFramework().getId());
        edited.check();
        requireSingle(edition, edited);
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        Competence stored = stored(edited.getId(), edited.getVersion());
        if (!edition.isDraft()) {
            requireFixed(stored, edited);
        }
        return em.merge(edited);
    }

    /** The edition, which nobody publishes while one of its entries is saved. */
    private Framework held(long id) {
        Framework edition = em.find(Framework.class, id);
        if (edition == null) {
            throw new NotFound(Framework.class, id);
        }
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    private Competence stored(long id, long version) {
        Competence entry = view(id);
        entry.requireVersion(version);
        return entry;
    }

    private void requireSingle(Framework edition, Competence edited) {
        boolean taken = em.createNamedQuery("Competence.coded", Competence.class).setParameter("edition", edition).setParameter("code", edited.getCode())
                .getResultStream().anyMatch(other -> !other.getId().equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at("code", "competence.codeTaken", edited.getCode());
        }
    }

    private static void requireFixed(Competence stored, Competence edited) {
        if (!stored.getCode().equals(edited.getCode())) {
            throw RuleBroken.at("code", "competence.fixed");
        }
        if (!Objects.equals(stored.getLevels().getLowest(), edited.getLevels().getLowest())) {
            throw RuleBroken.at("lowestLevel", "competence.fixed");
        }
        if (!Objects.equals(stored.getLevels().getHighest(), edited.getLevels().getHighest())) {
            throw RuleBroken.at("highestLevel", "competence.fixed");
        }
    }

    private void requireReadable(CompetenceFilter filter) {
        if (filter.edition() != null) {
            frameworks.view(filter.edition());
        }
    }
}
