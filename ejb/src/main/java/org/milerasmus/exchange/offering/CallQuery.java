package org.milerasmus.exchange.offering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.call.Teaching;
import org.milerasmus.exchange.call.Teaching_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.time.TimeWindow;
import org.milerasmus.shared.time.TimeWindow_;

/** The query behind both lists of calls: one statement for the count, one for the rows. */
final class CallQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;

    CallQuery(EntityManager em) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
    }

    CriteriaBuilder cb() {
        return cb;
    }

    /** Adds what a column has to be, where anything is wanted of it. */
    void equal(List<Predicate> all, Expression<?> column, Object wanted) {
        if (wanted != null) {
            all.add(cb.equal(column, wanted));
        }
    }

    long count(Function<Tables, List<Predicate>> conditions) {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Tables tables = new Tables(query);
        query.select(cb.count(tables.call)).where(conditions.apply(tables).toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    List<CallRow> list(Function<Tables, List<Predicate>> conditions, PageRequest page, boolean latestFirst) {
        CriteriaQuery<CallRow> query = cb.createQuery(CallRow.class);
        Tables t = new Tables(query);
        Path<Teaching> teaching = t.call.get(Call_.teaching);
        query.select(cb.construct(CallRow.class, t.call.get(Call_.id), t.call.get(Call_.code), t.call.get(Call_.title),
                t.call.get(Call_.kind), t.call.get(Call_.status), t.host.get(Academy_.name), t.host.get(Academy_.city),
                t.host.get(Academy_.country), teaching.get(Teaching_.language), teaching.get(Teaching_.studyField), t.call.get(Call_.startsOn),
                t.call.get(Call_.endsOn), t.window.get(TimeWindow_.opensAt), t.window.get(TimeWindow_.closesAt), t.call.get(Call_.seats)))
                .where(conditions.apply(t).toArray(Predicate[]::new)).orderBy(t.sorting(latestFirst).order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** The tables that a list of calls is read from. */
    static final class Tables {

        final Root<Call> call;
        final Path<TimeWindow> window;
        final Join<Call, Academy> host;

        private Tables(CriteriaQuery<?> query) {
            call = query.from(Call.class);
            window = call.get(Call_.window);
            host = call.join(Call_.host, JoinType.LEFT); // as optional, though there is one: so calls are read in their order
        }

        private Sorting sorting(boolean latestFirst) {
            return new Sorting(Map.of("title", call.get(Call_.title), "code", call.get(Call_.code), "kind", call.get(Call_.kind),
                    "status", call.get(Call_.status), "host", host.get(Academy_.name), "country", host.get(Academy_.country),
                    "startsOn", call.get(Call_.startsOn), "closesAt", window.get(TimeWindow_.closesAt), "seats", call.get(Call_.seats)),
                    window.get(TimeWindow_.closesAt), latestFirst, call.get(Call_.id));
        }
    }
}
