package org.milerasmus.exchange.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationWords;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.application.Preference_;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.person.Studies_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The applications that one side decides about, seen from the sending academy or from the host; drafts are nobody's business yet. */
class DecisionQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final DecisionTables tables;
    private final Root<Application> application;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean ofOneAcademy;

    DecisionQuery(EntityManager em, Class<T> result, DecisionFilter filter, ApplicationWords words) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        tables = new DecisionTables(cb, query);
        application = tables.application;
        conditions.addAll(tables.proposed(filter.between()));
        if (!filter.statuses().isEmpty()) {
            conditions.add(application.get(Application_.STATUS).in(filter.statuses()));
        }
        if (filter.kind() != null) {
            conditions.add(cb.equal(tables.person().get(Person_.KIND), filter.kind()));
        }
        conditions.addAll(words.conditions(query, cb, application, filter.words()));
    }

    /** Of people of one academy; null for all. */
    DecisionQuery<T> sentBy(Long academyId) {
        conditions.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.DRAFT));
        if (academyId != null) {
            conditions.add(cb.equal(tables.account().get(Account_.ACADEMY_ID), academyId));
            ofOneAcademy = true;
        }
        return this;
    }

    /** That name a call among their wishes; null for any. */
    DecisionQuery<T> wishing(Long callId) {
        if (callId != null) {
            Subquery<Long> wishes = query.subquery(Long.class);
            Root<Preference> wish = wishes.from(Preference.class);
            wishes.select(wish.get(Preference_.ID)).where(cb.equal(wish.get(Preference_.APPLICATION), application),
                    cb.equal(wish.get(Preference_.CALL).get(Call_.ID), callId));
            conditions.add(cb.exists(wishes));
        }
        return this;
    }

    /** Nominated for, or decided by, a host; null for every host. Whose consents are still asked for is not nominated yet, and no draft names a call here. */
    DecisionQuery<T> receivedBy(Long hostId) {
        conditions.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.AWAITING_CONSENT));
        conditions.add(hostId == null ? cb.isNotNull(application.get(Application_.NOMINATED_CALL))
                : cb.equal(tables.nominated().get(Call_.HOST).get(Academy_.ID), hostId));
        ofOneAcademy = hostId != null;
        return this;
    }

    /** Nominated for one call; null for any. */
    DecisionQuery<T> nominatedFor(Long callId) {
        if (callId != null) {
            conditions.add(cb.equal(application.get(Application_.NOMINATED_CALL).get(Call_.ID), callId));
        }
        return this;
    }

    CriteriaQuery<T> select(Selection<? extends T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> ordered(Selection<? extends T> selection, PageRequest page) {
        Sorting sorting = new Sorting(columns(page), application.get(Application_.SUBMITTED_AT), false, application.get(Application_.ID));
        return select(selection).orderBy(sorting.order(cb, page));
    }

    /** Of all applications only the columns that have an index; those of one academy by what their applicants and calls are called, too. */
    private Map<String, Expression<?>> columns(PageRequest page) {
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("code", application.get(Application_.ID),
                "status", application.get(Application_.STATUS), "submittedAt", application.get(Application_.SUBMITTED_AT)));
        if (ofOneAcademy) {
            columns.putAll(Map.of("familyName", tables.person().get(Person_.FAMILY_NAME), "grade", tables.person().get(Person_.RANK).get(Rank_.GRADE),
                    "kind", tables.person().get(Person_.KIND), "studyYear", tables.person().get(Person_.STUDIES).get(Studies_.STUDY_YEAR),
                    "callTitle", tables.callTitle()));
            if ("academy".equals(page.sort())) { // an account knows its academy by number only
                Root<Academy> academy = query.from(Academy.class);
                conditions.add(cb.equal(academy.get(Academy_.ID), tables.account().get(Account_.ACADEMY_ID)));
                columns.put("academy", academy.get(Academy_.NAME));
            }
        }
        return columns;
    }

    Expression<Long> number() {
        return cb.count(application);
    }

    Expression<String> code() {
        return application.get(Application_.CODE);
    }

    Expression<Long> id() {
        return application.get(Application_.ID);
    }
}
