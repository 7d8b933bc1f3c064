package org.milerasmus.partnership.grading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The list of tables: one statement for the count, one for the rows. */
final class GradingQuery<T> {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<GradingTable> table;
    private final Join<GradingTable, Academy> academy;

    private GradingQuery(EntityManager em, Class<T> result, GradingFilter filter, Long ofAcademy) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.query = cb.createQuery(result);
        this.table = query.from(GradingTable.class);
        this.academy = table.join(GradingTable_.academy);
        query.where(conditions(filter, ofAcademy));
    }

    /** @param ofAcademy number of the institution whose tables to count, or null for all */
    static long count(EntityManager em, GradingFilter filter, Long ofAcademy) {
        GradingQuery<Long> all = new GradingQuery<>(em, Long.class, filter, ofAcademy);
        return em.createQuery(all.query.select(all.cb.count(all.table))).getSingleResult();
    }

    /** @param ofAcademy number of the institution whose tables to list, or null for all */
    static List<GradingRow> list(EntityManager em, GradingFilter filter, Long ofAcademy, PageRequest page) {
        return new GradingQuery<>(em, GradingRow.class, filter, ofAcademy).rows(page);
    }

    private List<T> rows(PageRequest page) {
        Sorting sorting = new Sorting(Map.of("academy", academy.get(Academy_.name), "year", table.get(GradingTable_.academicYear),
                "studyField", table.get(GradingTable_.studyField), "savedAt", table.get(GradingTable_.savedAt)),
                table.get(GradingTable_.academicYear), true, table.get(GradingTable_.id));
        query.multiselect(table.get(GradingTable_.id), academy.get(Academy_.name), table.get(GradingTable_.academicYear),
                table.get(GradingTable_.studyField), table.get(GradingTable_.passMark), table.get(GradingTable_.savedAt))
                .orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(GradingFilter filter, Long ofAcademy) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), academy.get(Academy_.name)));
        if (ofAcademy != null) {
            all.add(cb.equal(academy.get(Academy_.id), ofAcademy));
        }
        if (filter.year() != null) {
            all.add(cb.equal(table.get(GradingTable_.academicYear), filter.year()));
        }
        return all.toArray(Predicate[]::new);
    }
}
