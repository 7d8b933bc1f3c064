package org.milerasmus.partnership.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.Words;

/** The list of agreements: one statement for the count, one for the rows. */
final class AgreementQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final AgreementFilter filter;
    private final Long ofAcademy;
    private final LocalDate today;

    /**
     * @param ofAcademy number of the academy whose agreements to show, or null for all
     */
    AgreementQuery(EntityManager em, AgreementFilter filter, Long ofAcademy, LocalDate today) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.filter = filter;
        this.ofAcademy = ofAcademy;
        this.today = today;
    }

    long count() {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Agreement> agreement = query.from(Agreement.class);
        Join<Agreement, Academy> academy = agreement.join(Agreement_.academy);
        Join<Agreement, Academy> partner = agreement.join(Agreement_.partner);
        query.select(cb.count(agreement)).where(conditions(agreement, academy, partner));
        return em.createQuery(query).getSingleResult();
    }

    List<AgreementRow> list(PageRequest page) {
        CriteriaQuery<AgreementRow> query = cb.createQuery(AgreementRow.class);
        Root<Agreement> agreement = query.from(Agreement.class);
        Join<Agreement, Academy> academy = agreement.join(Agreement_.academy);
        Join<Agreement, Academy> partner = agreement.join(Agreement_.partner);
        Sorting sorting = new Sorting(Map.of("code", agreement.get(Agreement_.code), "academy", academy.get(Academy_.name),
                "partner", partner.get(Academy_.name), "inForceFrom", agreement.get(Agreement_.inForceFrom),
                "inForceTo", agreement.get(Agreement_.inForceTo)), agreement.get(Agreement_.inForceTo), false, agreement.get(Agreement_.id));
        query.select(cb.construct(AgreementRow.class, agreement.get(Agreement_.id), agreement.get(Agreement_.code),
                academy.get(Academy_.name), partner.get(Academy_.name), agreement.get(Agreement_.inForceFrom), agreement.get(Agreement_.inForceTo)))
                .where(conditions(agreement, academy, partner)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(Root<Agreement> agreement, Join<Agreement, Academy> academy, Join<Agreement, Academy> partner) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), agreement.get(Agreement_.code),
                academy.get(Academy_.name), partner.get(Academy_.name)));
        if (ofAcademy != null) {
            all.add(cb.or(cb.equal(academy.get(Academy_.id), ofAcademy), cb.equal(partner.get(Academy_.id), ofAcademy)));
        }
        if (filter.force() != null) {
            all.add(force(agreement));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate force(Root<Agreement> agreement) {
        Path<LocalDate> from = agreement.get(Agreement_.inForceFrom);
        Path<LocalDate> to = agreement.get(Agreement_.inForceTo);
        LocalDate warning = today.plusDays(Force.WARNING_DAYS);
        return switch (filter.force()) {
            case NOT_YET -> cb.greaterThan(from, today);
            case ENDED -> cb.lessThan(to, today);
            case EXPIRING -> cb.and(cb.lessThanOrEqualTo(from, today), cb.greaterThanOrEqualTo(to, today), cb.lessThan(to, warning));
            case IN_FORCE -> cb.and(cb.lessThanOrEqualTo(from, today), cb.greaterThanOrEqualTo(to, warning));
        };
    }
}
