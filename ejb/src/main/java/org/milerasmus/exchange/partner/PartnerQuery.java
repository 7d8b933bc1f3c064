package org.milerasmus.exchange.partner;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyCodes_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.partnership.factsheet.FactSheet;
import org.milerasmus.partnership.factsheet.FactSheet_;
import org.milerasmus.partnership.factsheet.ForensicTopic_;
import org.milerasmus.partnership.factsheet.TeachingLanguage_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;
import org.milerasmus.shared.time.TimeWindow;
import org.milerasmus.shared.time.TimeWindow_;

/** The institutions that a search finds: one statement for the count, one for a page of them. */
final class PartnerQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final PartnerFilter filter;
    private final Long except;
    private final Instant now;

    /** @param except number of the academy that searches, which is no partner of itself; may be null */
    PartnerQuery(EntityManager em, PartnerFilter filter, Long except, Instant now) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.filter = filter;
        this.except = except;
        this.now = now;
    }

    long count() {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Academy> academy = query.from(Academy.class);
        return em.createQuery(query.select(cb.count(academy)).where(conditions(query, academy))).getSingleResult();
    }

    List<Academy> list(PageRequest page) {
        CriteriaQuery<Academy> query = cb.createQuery(Academy.class);
        Root<Academy> academy = query.from(Academy.class);
        Sorting sorting = new Sorting(Map.of("name", academy.get(Academy_.name), "city", academy.get(Academy_.city),
                "country", academy.get(Academy_.country), "kind", academy.get(Academy_.kind)), academy.get(Academy_.name), false,
                academy.get(Academy_.id));
        query.select(academy).where(conditions(query, academy)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(CriteriaQuery<?> query, Root<Academy> academy) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(),
                academy.get(Academy_.name), academy.get(Academy_.city), academy.get(Academy_.codes).get(AcademyCodes_.erasmusCode)));
        if (except != null) {
            all.add(cb.notEqual(academy.get(Academy_.id), except));
        }
        if (filter.country() != null) {
            all.add(cb.equal(academy.get(Academy_.country), filter.country()));
        }
        if (filter.kind() != null) {
            all.add(cb.equal(academy.get(Academy_.kind), filter.kind()));
        }
        if (filter.openSeats()) {
            all.add(offersSeats(query, academy));
        }
        says(all, query, academy, filter.studyField(), sheet -> sheet.join(FactSheet_.studyFields));
        says(all, query, academy, filter.language(), sheet -> sheet.join(FactSheet_.languages).get(TeachingLanguage_.language));
        says(all, query, academy, filter.topic(), sheet -> sheet.join(FactSheet_.topics).get(ForensicTopic_.id));
        return all.toArray(Predicate[]::new);
    }

    /** The academy's fact sheet has what is wanted. */
    private void says(List<Predicate> all, CriteriaQuery<?> query, Root<Academy> academy, Object wanted, Function<Root<FactSheet>, Expression<?>> where) {
        if (wanted != null) {
            Subquery<Long> found = query.subquery(Long.class);
            Root<FactSheet> sheet = found.from(FactSheet.class);
            Predicate has = cb.equal(where.apply(sheet), wanted);
            all.add(cb.exists(found.select(sheet.get(FactSheet_.id)).where(cb.equal(sheet.get(FactSheet_.academy), academy), has)));
        }
    }

    private Predicate offersSeats(CriteriaQuery<?> query, Root<Academy> academy) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Call> call = found.from(Call.class);
        Path<TimeWindow> window = call.get(Call_.window);
        Subquery<Long> taken = found.subquery(Long.class);
        Root<Application> holder = taken.from(Application.class);
        taken.select(cb.count(holder)).where(cb.equal(holder.get(Application_.nominatedCall), call),
                holder.get(Application_.status).in(ApplicationStatus.HOLDING_A_SEAT));
        return cb.exists(found.select(call.get(Call_.id)).where(cb.equal(call.get(Call_.host), academy),
                cb.equal(call.get(Call_.status), CallStatus.PUBLISHED), cb.lessThanOrEqualTo(window.get(TimeWindow_.opensAt), now),
                cb.greaterThan(window.get(TimeWindow_.closesAt), now), cb.greaterThan(cb.toLong(call.get(Call_.seats)), taken)));
    }
}
