package org.milerasmus.competence.edition;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competence_;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.EntryWords_;
import org.milerasmus.competence.Framework;
import org.milerasmus.competence.FrameworkStatus;
import org.milerasmus.competence.Framework_;
import org.milerasmus.competence.Levels_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The query behind the list of entries: one statement for the count, one for the rows. */
final class CompetenceQuery {

    private CompetenceQuery() {
    }

    static long count(EntityManager em, CompetenceFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Competence> entry = query.from(Competence.class);
        query.select(cb.count(entry)).where(conditions(cb, filter, entry, entry.join(Competence_.framework)));
        return em.createQuery(query).getSingleResult();
    }

    static List<CompetenceRow> list(EntityManager em, CompetenceFilter filter, PageRequest page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<CompetenceRow> query = cb.createQuery(CompetenceRow.class);
        Root<Competence> entry = query.from(Competence.class);
        Join<Competence, Framework> framework = entry.join(Competence_.framework);
        Sorting sorting = new Sorting(Map.of("code", entry.get(Competence_.sortCode), "titleEn", entry.get(Competence_.wording).get(EntryWords_.titleEn),
                "titleFr", entry.get(Competence_.wording).get(EntryWords_.titleFr), "kind", entry.get(Competence_.kind), "framework", framework.get(Framework_.kind)),
                entry.get(Competence_.sortCode), false, entry.get(Competence_.id));
        query.select(cb.construct(CompetenceRow.class, entry.get(Competence_.id), framework.get(Framework_.kind), framework.get(Framework_.edition),
                entry.get(Competence_.kind), entry.get(Competence_.code), entry.get(Competence_.wording).get(EntryWords_.titleEn), entry.get(Competence_.wording).get(EntryWords_.titleFr),
                entry.get(Competence_.levels).get(Levels_.lowestLevel), entry.get(Competence_.levels).get(Levels_.highestLevel), entry.get(Competence_.retired)))
                .where(conditions(cb, filter, entry, framework)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** What profiles of an edition can ask for, at most as many as other forms offer. */
    static List<Competence> toAskFor(EntityManager em, Framework edition, String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Competence> query = cb.createQuery(Competence.class);
        Root<Competence> entry = query.from(Competence.class);
        entry.fetch(Competence_.framework);
        Predicate own = cb.and(cb.equal(entry.get(Competence_.framework), edition), entry.get(Competence_.kind).in(CompetenceKind.SKILL, CompetenceKind.KNOWLEDGE));
        Predicate levelled = cb.and(cb.equal(entry.get(Competence_.framework).get(Framework_.status), FrameworkStatus.CURRENT),
                cb.equal(entry.get(Competence_.kind), CompetenceKind.COMPETENCE));
        List<Predicate> all = new ArrayList<>(words(cb, words, entry));
        all.add(cb.or(own, levelled));
        all.add(cb.isFalse(entry.get(Competence_.retired)));
        query.select(entry).where(all.toArray(Predicate[]::new)).orderBy(cb.asc(entry.get(Competence_.kind)), cb.asc(entry.get(Competence_.sortCode)));
        return em.createQuery(query).setMaxResults(Competences.MOST_CHOICES).getResultList();
    }

    private static List<Predicate> words(CriteriaBuilder cb, String words, Root<Competence> entry) {
        return Words.conditions(cb, words, entry.get(Competence_.code), entry.get(Competence_.wording).get(EntryWords_.titleEn), entry.get(Competence_.wording).get(EntryWords_.titleFr));
    }

    private static Predicate[] conditions(CriteriaBuilder cb, CompetenceFilter filter, Root<Competence> entry, Join<Competence, Framework> framework) {
        List<Predicate> all = new ArrayList<>(words(cb, filter.words(), entry));
        all.add(filter.edition() == null ? cb.equal(framework.get(Framework_.status), FrameworkStatus.CURRENT)
                : cb.equal(framework.get(Framework_.id), filter.edition()));
        if (filter.kind() != null) {
            all.add(cb.equal(entry.get(Competence_.kind), filter.kind()));
        }
        return all.toArray(Predicate[]::new);
    }
}
