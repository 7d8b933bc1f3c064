package org.milerasmus.partnership.agreementlist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Agreement_;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.Approval_;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.Terms_;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.partnership.agreement.content.Period_;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreement.life.Life_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The list of agreements: one statement for the count, one for the rows, one for the names of their parties. */
final class AgreementQuery {

    private static final String PARTIES = """
            select g.id, p.name from Agreement g join g.academy a join g.parties p where g.id in :ids
            order by g.id, case when p.id = a.id then 0 else 1 end, p.name""";

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final AgreementFilter filter;
    private final Long ofAcademy;
    private final boolean ofAll;
    private final LocalDate today;

    /**
     * @param ofAcademy number of the caller's academy; null for those who belong to none
     * @param ofAll     whether to show what concerns other academies, too
     */
    AgreementQuery(EntityManager em, AgreementFilter filter, Long ofAcademy, boolean ofAll, LocalDate today) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.filter = filter;
        this.ofAcademy = ofAcademy;
        this.ofAll = ofAll;
        this.today = today;
    }

    long count() {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Agreement> agreement = query.from(Agreement.class);
        return em.createQuery(query.select(cb.count(agreement)).where(conditions(query, agreement))).getSingleResult();
    }

    List<AgreementRow> list(PageRequest page) {
        CriteriaQuery<AgreementRow> query = cb.createQuery(AgreementRow.class);
        Root<Agreement> agreement = query.from(Agreement.class);
        Path<AgreementStatus> status = status(agreement);
        Path<Period> period = agreement.get(Agreement_.period);
        Sorting sorting = new Sorting(Map.of("code", agreement.get(Agreement_.code), "status", status,
                "inForceFrom", period.get(Period_.inForceFrom), "inForceTo", period.get(Period_.inForceTo)),
                period.get(Period_.inForceTo), false, agreement.get(Agreement_.id));
        query.select(cb.construct(AgreementRow.class, agreement.get(Agreement_.id), agreement.get(Agreement_.code),
                status, period.get(Period_.inForceFrom), period.get(Period_.inForceTo)))
                .where(conditions(query, agreement)).orderBy(sorting.order(cb, page));
        return named(em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList());
    }

    private List<AgreementRow> named(List<AgreementRow> rows) {
        Map<Long, List<String>> names = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(PARTIES, Object[].class).setParameter("ids", rows.stream().map(AgreementRow::id).toList()).getResultList()
                    .forEach(line -> names.computeIfAbsent((Long) line[0], id -> new ArrayList<>()).add((String) line[1]));
        }
        return rows.stream().map(row -> row.with(names.getOrDefault(row.id(), List.of()))).toList();
    }

    private Predicate[] conditions(CriteriaQuery<?> query, Root<Agreement> agreement) {
        List<Predicate> all = new ArrayList<>(Words.each(filter.words(), pattern -> cb.or(
                cb.like(agreement.get(Agreement_.code), pattern, Words.ESCAPE),
                party(query, agreement, (b, party) -> b.like(party.get(Academy_.name), pattern, Words.ESCAPE)))));
        if (!ofAll) {
            all.add(party(query, agreement, (b, party) -> b.equal(party.get(Academy_.id), ofAcademy)));
            all.add(cb.or(cb.notEqual(status(agreement), AgreementStatus.DRAFT),
                    cb.equal(agreement.get(Agreement_.academy).get(Academy_.id), ofAcademy)));
        }
        if (filter.status() != null) {
            all.add(cb.equal(status(agreement), filter.status()));
        }
        if (filter.ending()) {
            all.add(status(agreement).in(AgreementStatus.BINDING));
            Path<LocalDate> last = agreement.get(Agreement_.period).get(Period_.inForceTo);
            all.add(cb.greaterThanOrEqualTo(last, today));
            all.add(cb.lessThan(last, today.plusDays(AgreementFilter.SOON_DAYS)));
        }
        if (filter.waiting()) {
            all.add(cb.exists(waiting(query, agreement)));
        }
        return all.toArray(Predicate[]::new);
    }

    private static Path<AgreementStatus> status(Root<Agreement> agreement) {
        return agreement.get(Agreement_.life).get(Life_.status);
    }

    private Predicate party(CriteriaQuery<?> query, Root<Agreement> agreement, BiFunction<CriteriaBuilder, Join<Agreement, Academy>, Predicate> condition) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Agreement> same = found.from(Agreement.class);
        Join<Agreement, Academy> party = same.join(Agreement_.parties);
        found.select(same.get(Agreement_.id)).where(cb.equal(same.get(Agreement_.id), agreement.get(Agreement_.id)), condition.apply(cb, party));
        return cb.exists(found);
    }

    /** A text that lies before the parties and that the caller's academy has not approved; for the whole programme, one that anybody has to. */
    private Subquery<Long> waiting(CriteriaQuery<?> query, Root<Agreement> agreement) {
        Subquery<Long> texts = query.subquery(Long.class);
        Root<Terms> text = texts.from(Terms.class);
        List<Predicate> all = new ArrayList<>(List.of(cb.equal(text.get(Terms_.agreement), agreement), cb.equal(text.get(Terms_.status), TermsStatus.PROPOSED)));
        if (ofAcademy != null) {
            Subquery<Long> approvals = texts.subquery(Long.class);
            Root<Approval> approval = approvals.from(Approval.class);
            approvals.select(approval.get(Approval_.id)).where(cb.equal(approval.get(Approval_.terms), text),
                    cb.equal(approval.get(Approval_.academy).get(Academy_.id), ofAcademy));
            all.add(cb.not(cb.exists(approvals)));
        }
        return texts.select(text.get(Terms_.id)).where(all.toArray(Predicate[]::new));
    }
}
