package org.milerasmus.exchange.presence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.mobility.ActualDates_;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.exchange.mobilitylist.StaySides;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.exchange.stay.Interruption;
import org.milerasmus.exchange.stay.Interruption_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.partnership.academy.Location;
import org.milerasmus.partnership.academy.Location_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The stays that touch some days: one query, for which the index on academy, last day and first day is made. */
class PresenceQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Mobility> mobility;
    private final Path<LocalDate> from;
    private final Path<LocalDate> to;
    private final List<Predicate> conditions = new ArrayList<>();

    PresenceQuery(EntityManager em, Class<T> result, PresenceFilter filter, StayWords words) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        mobility = query.from(Mobility.class);
        from = mobility.get(Mobility_.ACTUAL).get(ActualDates_.AWAY_FROM);
        to = mobility.get(Mobility_.ACTUAL).get(ActualDates_.AWAY_TO);
        conditions.add(cb.greaterThanOrEqualTo(to, filter.from()));
        conditions.add(cb.lessThanOrEqualTo(from, filter.to()));
        conditions.add(cb.notEqual(mobility.get(Mobility_.STATUS), MobilityStatus.CANCELLED));
        if (filter.isOneDay()) {
            conditions.add(cb.not(cb.exists(interruption(filter.from()))));
        }
        if (filter.hostId() != null) {
            conditions.add(new StaySides(cb, mobility, filter.hostId()).incoming());
        }
        conditions.addAll(words.conditions(query, cb, mobility, filter.words()));
    }

    private Subquery<Long> interruption(LocalDate day) {
        Subquery<Long> away = query.subquery(Long.class);
        Root<Interruption> interruption = away.from(Interruption.class);
        return away.select(interruption.get(Interruption_.ID)).where(
                cb.equal(interruption.get(Interruption_.MOBILITY), mobility),
                cb.lessThanOrEqualTo(interruption.<LocalDate>get(Interruption_.FIRST_DAY), day),
                cb.or(cb.isNull(interruption.get(Interruption_.LAST_DAY)), cb.greaterThanOrEqualTo(interruption.<LocalDate>get(Interruption_.LAST_DAY), day)));
    }

    /** That an academy sends or receives; null for both directions. */
    PresenceQuery<T> seenFrom(Long academyId, Direction direction) {
        conditions.add(new StaySides(cb, mobility, academyId).on(direction));
        return this;
    }

    @SuppressWarnings("unchecked")
    CriteriaQuery<T> number() {
        return query.select((Selection<? extends T>) cb.count(mobility)).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> places() {
        Join<Mobility, Academy> receiving = mobility.join(Mobility_.RECEIVING);
        Path<Location> location = receiving.get(Academy_.LOCATION);
        List<Expression<?>> place = List.of(receiving.get(Academy_.ID), receiving.get(Academy_.NAME), receiving.get(Academy_.CITY),
                receiving.get(Academy_.COUNTRY), location.get(Location_.LATITUDE), location.get(Location_.LONGITUDE));
        List<Selection<?>> selected = new ArrayList<>(place);
        selected.add(cb.count(mobility));
        return query.multiselect(selected).where(conditions.toArray(Predicate[]::new)).groupBy(place).orderBy(cb.asc(receiving.get(Academy_.NAME)));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        // as optional, though there is one of each: so the database reads the stays in their order and not in that of another table
        Join<Mobility, Person> person = mobility.join(Mobility_.PERSON, JoinType.LEFT);
        Join<Mobility, Call> call = mobility.join(Mobility_.CALL, JoinType.LEFT);
        Join<Mobility, Academy> sending = mobility.join(Mobility_.SENDING, JoinType.LEFT);
        Join<Mobility, Academy> receiving = mobility.join(Mobility_.RECEIVING, JoinType.LEFT);
        Sorting sorting = new Sorting(Map.of("familyName", person.get(Person_.FAMILY_NAME), "sending", sending.get(Academy_.NAME),
                "receiving", receiving.get(Academy_.NAME), "from", from, "to", to, "status", mobility.get(Mobility_.STATUS)),
                from, false, mobility.get(Mobility_.ID));
        return query.multiselect(mobility.get(Mobility_.CODE), person.get(Person_.GIVEN_NAME), person.get(Person_.FAMILY_NAME),
                person.get(Person_.RANK).get(Rank_.GRADE), mobility.get(Mobility_.SERVICE), call.get(Call_.TITLE), sending.get(Academy_.NAME),
                receiving.get(Academy_.NAME), receiving.get(Academy_.CITY), receiving.get(Academy_.COUNTRY), from, to, mobility.get(Mobility_.STATUS))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
