package org.milerasmus.competence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.text.Words;

/** The entries of the current editions, for everybody who chooses from them or reads what was chosen. */
@Stateless
@PermitAll
public class Competences {

    /** What one look into the list of choices gives at most. */
    public static final int MOST_CHOICES = 20;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Entries of some kinds whose code or titles have all of the words, at most {@link #MOST_CHOICES}, by kind and code. */
    public List<CompetenceChoice> choices(@NotEmpty Set<CompetenceKind> kinds, String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Competence> query = cb.createQuery(Competence.class);
        Root<Competence> entry = query.from(Competence.class);
        entry.fetch(Competence_.framework, JoinType.INNER);
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, entry.get(Competence_.code), entry.get(Competence_.wording).get(EntryWords_.titleEn), entry.get(Competence_.wording).get(EntryWords_.titleFr)));
        all.add(entry.get(Competence_.kind).in(kinds));
        all.add(cb.equal(entry.get(Competence_.framework).get(Framework_.status), FrameworkStatus.CURRENT));
        all.add(cb.isFalse(entry.get(Competence_.retired)));
        query.select(entry).where(all.toArray(Predicate[]::new)).orderBy(cb.asc(entry.get(Competence_.kind)), cb.asc(entry.get(Competence_.sortCode)));
        return em.createQuery(query).setMaxResults(MOST_CHOICES).getResultStream().map(CompetenceChoice::of).toList();
    }

    /** All entries of a kind that can be chosen, by code: the profiles, for example. */
    public List<CompetenceChoice> current(@NotNull CompetenceKind kind) {
        return em.createNamedQuery("Competence.current", Competence.class).setParameter("kinds", Set.of(kind)).getResultStream()
                .map(CompetenceChoice::of).toList();
    }

    /**
     * One entry, also one that is retired or of an edition that was replaced: what was chosen once can still be read. Those of drafts are
     * found by who sees the whole programme.
     */
    public CompetenceChoice find(long id) {
        return CompetenceChoice.of(readable(id));
    }

    /** What a profile asks for: competences of the e-CF, then knowledge, then skills, each by code. */
    public List<NeededCompetence> needs(long profileId) {
        readable(profileId);
        return em.createNamedQuery("Competence.needs", NeededCompetence.class).setParameter("profile", profileId).getResultList();
    }

    private Competence readable(long id) {
        Competence entry = em.find(Competence.class, id);
        if (entry == null) {
            throw new NotFound(Competence.class, id);
        }
        caller.require(!entry.getFramework().isDraft() || caller.seesEverything(), Competence.class, id);
        return entry;
    }
}
