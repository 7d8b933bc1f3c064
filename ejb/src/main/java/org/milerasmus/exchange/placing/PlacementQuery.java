package org.milerasmus.exchange.placing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.placement.Adjustment_;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.Placement_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The list of a round's placements: one statement for the count, one for the rows. */
final class PlacementQuery<T> {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Placement> placement;
    private final Join<Placement, Application> application;
    private final Join<Application, Person> person;
    private final Root<Academy> academy;

    PlacementQuery(EntityManager em, Class<T> result, PlacementFilter filter) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.query = cb.createQuery(result);
        this.placement = query.from(Placement.class);
        this.application = placement.join(Placement_.application);
        this.person = application.join(Application_.person);
        this.academy = query.from(Academy.class);
        query.where(conditions(filter));
    }

    static long count(EntityManager em, PlacementFilter filter) {
        PlacementQuery<Long> all = new PlacementQuery<>(em, Long.class, filter);
        return em.createQuery(all.query.select(all.cb.count(all.placement))).getSingleResult();
    }

    static List<PlacementRow> list(EntityManager em, PlacementFilter filter, PageRequest page) {
        return new PlacementQuery<>(em, PlacementRow.class, filter).rows(page);
    }

    private List<T> rows(PageRequest page) {
        Join<Placement, Call> call = placement.join(Placement_.call, JoinType.LEFT);
        Sorting sorting = new Sorting(Map.of("code", application.get(Application_.code), "name", person.get(Person_.familyName),
                "academy", academy.get(Academy_.name), "mark", placement.get(Placement_.mark), "position", placement.get(Placement_.position),
                "call", call.get(Call_.title), "status", application.get(Application_.status)), application.get(Application_.code), false, placement.get(Placement_.id));
        query.multiselect(placement.get(Placement_.id), application.get(Application_.code), person.get(Person_.givenName),
                person.get(Person_.familyName), academy.get(Academy_.name), placement.get(Placement_.mark), placement.get(Placement_.position),
                call.get(Call_.title), placement.get(Placement_.stablePosition), placement.get(Placement_.mostPosition),
                placement.get(Placement_.adjustment).get(Adjustment_.adjustReason), application.get(Application_.status)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(PlacementFilter filter) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), application.get(Application_.code),
                person.get(Person_.givenName), person.get(Person_.familyName)));
        all.add(cb.equal(placement.get(Placement_.round).get("id"), filter.roundId()));
        all.add(cb.equal(person.get(Person_.account).get(Account_.academyId), academy.get(Academy_.id)));
        if (filter.outcome() != null) {
            all.add(outcome(filter.outcome()));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate outcome(PlacementOutcome outcome) {
        return switch (outcome) {
            case FIRST_WISH -> cb.equal(placement.get(Placement_.position), 1);
            case OTHER_WISH -> cb.greaterThan(placement.get(Placement_.position), 1);
            case UNPLACED -> cb.equal(placement.get(Placement_.position), 0);
            case DIFFERENT -> cb.notEqual(placement.get(Placement_.stablePosition), placement.get(Placement_.mostPosition));
            case BY_HAND -> cb.isNotNull(placement.get(Placement_.adjustment).get(Adjustment_.adjustReason));
        };
    }
}
