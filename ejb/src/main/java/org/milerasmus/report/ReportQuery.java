package org.milerasmus.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.mobility.ActualDates;
import org.milerasmus.exchange.mobility.ActualDates_;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;

/** Counts the stays that begin in a period, group by group. */
class ReportQuery {

    private static final int FIGURES = 3;

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<Object[]> query;
    private final Root<Mobility> mobility;
    private final Join<Mobility, Academy> sending;
    private final Join<Mobility, Academy> receiving;
    private final List<Predicate> conditions = new ArrayList<>();

    ReportQuery(EntityManager em, ReportChoice choice) {
        this.em = em;
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(Object[].class);
        mobility = query.from(Mobility.class);
        sending = mobility.join(Mobility_.sending);
        receiving = mobility.join(Mobility_.receiving);
        conditions.add(cb.between(mobility.get(Mobility_.startsOn), choice.from(), choice.to()));
        conditions.add(cb.notEqual(mobility.get(Mobility_.status), MobilityStatus.CANCELLED));
    }

    /** Counts only what an academy sends or receives. */
    ReportQuery seenFrom(Long academyId) {
        conditions.add(cb.or(cb.equal(sending.get(Academy_.ID), academyId), cb.equal(receiving.get(Academy_.ID), academyId)));
        return this;
    }

    List<ReportRow> rows(List<Grouping> groups) {
        List<Expression<?>> values = groups.stream().<Expression<?>>map(this::value).toList();
        List<Expression<?>> apart = new ArrayList<>(values);
        groups.stream().map(this::identity).forEach(apart::add);
        List<Selection<?>> selected = new ArrayList<>(values);
        selected.addAll(figures());
        query.multiselect(selected).where(conditions.toArray(Predicate[]::new)).groupBy(apart)
                .orderBy(apart.stream().map(cb::asc).toList());
        return em.createQuery(query).getResultList().stream().map(ReportQuery::row).toList();
    }

    ReportRow total() {
        query.multiselect(figures()).where(conditions.toArray(Predicate[]::new));
        return row(em.createQuery(query).getSingleResult());
    }

    private Expression<?> value(Grouping group) {
        return switch (group) {
            case ACADEMIC_YEAR -> mobility.get(Mobility_.academicYear);
            case SENDING -> sending.get(Academy_.NAME);
            case RECEIVING -> receiving.get(Academy_.NAME);
            case KIND -> mobility.get(Mobility_.kind);
            case SERVICE -> mobility.get(Mobility_.service);
        };
    }

    /** Two academies of the same name are two groups. */
    private Expression<?> identity(Grouping group) {
        return switch (group) {
            case SENDING -> sending.get(Academy_.ID);
            case RECEIVING -> receiving.get(Academy_.ID);
            case ACADEMIC_YEAR, KIND, SERVICE -> value(group);
        };
    }

    /**
     * Stays, travellers, and nights: those really spent where arrival and departure are confirmed, else those planned. JPQL has
     * no difference of days, MySQL and MariaDB have this function.
     */
    private List<Selection<?>> figures() {
        Join<Mobility, Person> person = mobility.join(Mobility_.person);
        Path<ActualDates> actual = mobility.get(Mobility_.actual);
        Expression<Integer> nights = cb.function("datediff", Integer.class, actual.get(ActualDates_.awayTo), actual.get(ActualDates_.awayFrom));
        return List.of(cb.count(mobility), cb.countDistinct(person.get(Person_.ID)), cb.sum(nights));
    }

    private static ReportRow row(Object[] line) {
        int first = line.length - FIGURES;
        List<Serializable> values = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            values.add((Serializable) line[i]);
        }
        long stays = number(line[first]);
        return new ReportRow(values, stays, number(line[first + 1]), stays + number(line[first + 2]));
    }

    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }
}
