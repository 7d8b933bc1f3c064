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
import java.util.Optional;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.FrameworkStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Editions of the frameworks: kept by administrators, read by everybody with an account; drafts by who sees the whole programme. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Frameworks {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Copying copying;

    /** Every edition that the caller may read, framework by framework, the latest first. */
    public List<Framework> all() {
        return em.createNamedQuery("Framework.all", Framework.class).getResultStream().filter(this::isReadable).toList();
    }

    /** One edition. */
    public Framework view(long id) {
        Framework edition = em.find(Framework.class, id);
        if (edition == null) {
            throw new NotFound(Framework.class, id);
        }
        caller.require(isReadable(edition), Framework.class, id);
        return edition;
    }

    /**
     * One edition for the form of an administrator.
     *
     * @param id   its number; null for a new one
     * @param kind framework of a new one
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Framework edit(Long id, FrameworkKind kind) {
        if (id == null && kind == null) {
            throw new NotFound(Framework.class, null);
        }
        return id == null ? new Framework(kind) : view(id);
    }

    /** The edition that is chosen from; empty before the first one is published. */
    public Optional<Framework> current(@NotNull FrameworkKind kind) {
        return current(em.createNamedQuery("Framework.ofKind", Framework.class).setParameter("kind", kind).getResultList());
    }

    /**
     * Saves a new edition, which begins as a copy of the current one with its entries and what its profiles ask for, or one that was
     * edited. What is published keeps its name.
     *
     * @throws RuleBroken when another edition of the framework has the name
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Framework save(@NotNull @Valid Framework edited) {
        List<Framework> editions = locked(edited.getKind());
        requireSingle(editions, edited);
        if (edited.getId() == null) {
            em.persist(edited);
            current(editions).ifPresent(from -> copying.copy(from, edited));
            return edited;
        }
        Framework stored = stored(editions, edited.getId(), edited.getVersion());
        if (!stored.isDraft() && !stored.getEdition().equals(edited.getEdition())) {
            throw RuleBroken.at("edition", "framework.nameFixed", stored.getEdition());
        }
        return em.merge(edited);
    }

    /**
     * Lets people choose from a draft instead of the edition that was current; what was chosen from that one stays.
     *
     * @param replacedId number of the edition that the caller saw as the current one; null for none
     * @throws RuleBroken when another one has been published meanwhile, or when there is nothing to choose from
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void publish(long id, long version, Long replacedId) {
        List<Framework> editions = locked(view(id).getKind());
        Framework draft = stored(editions, id, version);
        draft.requireDraft();
        Optional<Framework> current = current(editions);
        if (!Objects.equals(current.map(Framework::getId).orElse(null), replacedId)) {
            throw RuleBroken.of("framework.replacedMeanwhile", current.map(Framework::getEdition).orElse("–"));
        }
        if (!copying.hasChoices(draft)) {
            throw RuleBroken.of("framework.nothingToChoose");
        }
        current.ifPresent(Framework::supersede);
        draft.publish();
    }

    /** Removes a draft with its entries: nobody has chosen from it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void discard(long id, long version) {
        Framework draft = stored(locked(view(id).getKind()), id, version);
        draft.requireDraft();
        copying.removeEntries(draft);
        em.remove(draft);
    }

    /** All editions of a framework, held until the end of the transaction: two administrators decide about them one after the other. */
    private List<Framework> locked(FrameworkKind kind) {
        return em.createNamedQuery("Framework.ofKind", Framework.class).setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private static Framework stored(List<Framework> editions, long id, long version) {
        Framework edition = editions.stream().filter(one -> one.getId() == id).findFirst().orElseThrow(() -> new NotFound(Framework.class, id));
        edition.requireVersion(version);
        return edition;
    }

    private static void requireSingle(List<Framework> editions, Framework edited) {
        if (editions.stream().anyMatch(other -> other.getEdition().equalsIgnoreCase(edited.getEdition()) && !other.getId().equals(edited.getId()))) {
            throw RuleBroken.at("edition", "framework.taken", edited.getEdition());
        }
    }

    private static Optional<Framework> current(List<Framework> editions) {
        return editions.stream().filter(edition -> edition.getStatus() == FrameworkStatus.CURRENT).findFirst();
    }

    private boolean isReadable(Framework edition) {
        return !edition.isDraft() || caller.seesEverything();
    }
}
