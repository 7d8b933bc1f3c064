package org.milerasmus.exchange.mobilitylist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The stays that a filter finds, narrowed to those that somebody may see. */
class MobilityQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Mobility> mobility;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean narrowed;

    MobilityQuery(EntityManager em, Class<T> result, MobilityFilter filter, StayWords words) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        mobility = query.from(Mobility.class);
        equal(mobility.get(Mobility_.ACADEMIC_YEAR), filter.year());
        equal(mobility.get(Mobility_.KIND), filter.kind());
        equal(mobility.get(Mobility_.STATUS), filter.status());
        narrow(filter.between());
        conditions.addAll(words.conditions(query, cb, mobility, filter.words()));
    }

    private void narrow(Between between) {
        conditions.addAll(between.conditions(cb, mobility.get(Mobility_.ACADEMIC_YEAR), mobility.get(Mobility_.KIND)));
        equal(mobility.get(Mobility_.SERVICE), between.service());
        if (between.counted()) {
            conditions.add(cb.notEqual(mobility.get(Mobility_.STATUS), MobilityStatus.CANCELLED));
        }
        if (between.partnerId() != null) {
            conditions.add(new StaySides(cb, mobility, between.partnerId()).on(null));
        }
    }

    /** That wait for something today, counted from the academy that has to do it. */
    MobilityQuery<T> due(MobilityDue due, LocalDate today, Long academyId) {
        if (due != null) {
            Path<MobilityStatus> status = mobility.get(Mobility_.STATUS);
            Path<LocalDate> starts = mobility.get(Mobility_.STARTS_ON);
            conditions.add(switch (due) {
                case READINESS -> cb.and(cb.equal(status, MobilityStatus.CONFIRMED), cb.between(starts, today, today.plusDays(MobilityDue.SOON)));
                case ARRIVAL -> cb.and(status.in(MobilityStatus.CONFIRMED, MobilityStatus.READY), cb.lessThanOrEqualTo(starts, today),
                        cb.greaterThanOrEqualTo(mobility.get(Mobility_.ENDS_ON), today));
                case DEPARTURE -> cb.and(status.in(MobilityStatus.IN_PROGRESS), cb.lessThanOrEqualTo(mobility.get(Mobility_.ENDS_ON), today));
                case RETURN -> cb.equal(status, MobilityStatus.DEPARTED);
            });
            if (academyId != null) {
                conditions.add(new StaySides(cb, mobility, academyId).on(due.isForHost() ? Direction.INCOMING : Direction.OUTGOING));
            }
        }
        return this;
    }

    private void equal(Expression<?> column, Object wanted) {
        if (wanted != null) {
            conditions.add(cb.equal(column, wanted));
        }
    }

    /** Of one traveller. */
    MobilityQuery<T> of(Long accountId) {
        narrowed = true;
        conditions.add(cb.equal(mobility.get(Mobility_.PERSON).get(Person_.ACCOUNT).get(Account_.ID), accountId));
        return this;
    }

    /** That an academy sends or receives; null for both directions. */
    MobilityQuery<T> seenFrom(Long academyId, Direction direction) {
        narrowed = true;
        conditions.add(new StaySides(cb, mobility, academyId).on(direction));
        return this;
    }

    Expression<Long> number() {
        return cb.count(mobility);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> ordered(PageRequest page) {
        // as optional, though there is one of each: so the database reads the stays in their order and not in that of another table
        Join<Mobility, Person> person = mobility.join(Mobility_.PERSON, JoinType.LEFT);
        Join<Mobility, Call> call = mobility.join(Mobility_.CALL, JoinType.LEFT);
        Join<Mobility, Academy> sending = mobility.join(Mobility_.SENDING, JoinType.LEFT);
        Join<Mobility, Academy> receiving = mobility.join(Mobility_.RECEIVING, JoinType.LEFT);
        // of all stays only by the columns that have an index; those of one academy or traveller by what other tables say, too
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("code", mobility.get(Mobility_.ID), "kind", mobility.get(Mobility_.KIND),
                "startsOn", mobility.get(Mobility_.STARTS_ON), "status", mobility.get(Mobility_.STATUS)));
        if (narrowed) {
            columns.putAll(Map.of("familyName", person.get(Person_.FAMILY_NAME), "callTitle", call.get(Call_.TITLE),
                    "sending", sending.get(Academy_.NAME), "receiving", receiving.get(Academy_.NAME)));
        }
        Sorting sorting = new Sorting(columns, mobility.get(Mobility_.STARTS_ON), true, mobility.get(Mobility_.ID));
        return query.multiselect(mobility.get(Mobility_.ID), mobility.get(Mobility_.CODE), person.get(Person_.GIVEN_NAME),
                person.get(Person_.FAMILY_NAME), person.get(Person_.RANK).get(Rank_.GRADE), mobility.get(Mobility_.SERVICE), mobility.get(Mobility_.KIND),
                call.get(Call_.TITLE), sending.get(Academy_.NAME), receiving.get(Academy_.NAME), mobility.get(Mobility_.STARTS_ON),
                mobility.get(Mobility_.ENDS_ON), mobility.get(Mobility_.STATUS))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
