package org.milerasmus.competence.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkStatus;
import org.milerasmus.security.Roles;

/** Who asks for an entry, and what profiles of a draft ask for: read by everybody with an account, entered by administrators. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Needs {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Entries entries;

    /** The profiles that ask for an entry: those of the current edition, or of the draft that the entry itself belongs to. */
    public List<CompetenceChoice> askedForBy(long id) {
        Framework edition = entries.view(id).getFramework();
        Set<FrameworkStatus> statuses = Set.of(edition.isDraft() ? FrameworkStatus.DRAFT : FrameworkStatus.CURRENT);
        return em.createNamedQuery("Competence.askedForBy", Competence.class).setParameter("wanted", id).setParameter("statuses", statuses)
                .getResultStream().map(CompetenceChoice::of).toList();
    }

    /** What the profiles of an edition can ask for: its own skills and knowledge, and the current competences of the e-CF. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<CompetenceChoice> choices(long profileId, String words) {
        return CompetenceQuery.toAskFor(em, entries.view(profileId).getFramework(), words).stream().map(CompetenceChoice::of).toList();
    }

    /**
     * Lets a profile of a draft ask for a competence, or for another level of it.
     *
     * @param level lowest level that is enough, 1 to 5; null for skills and knowledge
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void ask(long profileId, long version, long competenceId, Integer level) {
        Competence wanted = entries.view(competenceId);
        profileOfDraft(profileId, version).ask(wanted, level);
    }

    /** Lets a profile of a draft no longer ask for a competence. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void drop(long profileId, long version, long competenceId) {
        profileOfDraft(profileId, version).drop(entries.view(competenceId));
    }

    private Competence profileOfDraft(long id, long version) {
        Competence profile = entries.view(id);
        Framework edition = profile.getFramework();
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE); // nobody publishes it meanwhile
        edition.requireDraft();
        profile.requireVersion(version);
        em.lock(profile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return profile;
    }
}
