package org.milerasmus.exchange.studyrecord;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.exchange.mobilitylist.StaySides;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.Transcript_;
import org.milerasmus.exchange.transcript.content.Standing_;
import org.milerasmus.exchange.transcript.content.TranscriptStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The stays that have ended or brought results, with one of the stages. */
final class StudyRecordQuery<T> {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Mobility> stay;
    private final boolean ofOneAcademy;

    /** @param ofAcademy number of the academy whose stays to show, or null for all */
    StudyRecordQuery(EntityManager em, Class<T> result, StudyRecordFilter filter, Long ofAcademy, LocalDate today, StayWords words) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.query = cb.createQuery(result);
        this.stay = query.from(Mobility.class);
        this.ofOneAcademy = ofAcademy != null;
        query.where(conditions(filter, ofAcademy, today, words));
    }

    /** The number, for a query that counts. */
    @SuppressWarnings("unchecked")
    T number() {
        return em.createQuery(query.select((Expression<T>) cb.count(stay))).getSingleResult();
    }

    /** One part of the rows. */
    List<T> rows(PageRequest page) {
        // as optional, though there is one of each: so the database reads the stays in their order and not in that of another table
        Join<Mobility, Person> person = stay.join(Mobility_.person, JoinType.LEFT);
        Join<Mobility, Call> call = stay.join(Mobility_.call, JoinType.LEFT);
        Join<Mobility, Academy> sending = stay.join(Mobility_.sending, JoinType.LEFT);
        Join<Mobility, Academy> receiving = stay.join(Mobility_.receiving, JoinType.LEFT);
        // of all stays only by the column that has an index; those of one academy by what other tables say, too
        Map<String, Expression<?>> columns = !ofOneAcademy ? Map.of("endsOn", stay.get(Mobility_.endsOn))
                : Map.of("endsOn", stay.get(Mobility_.endsOn), "name", person.get(Person_.familyName), "callTitle", call.get(Call_.title),
                        "sending", sending.get(Academy_.name), "receiving", receiving.get(Academy_.name));
        Sorting sorting = new Sorting(columns, stay.get(Mobility_.endsOn), true, stay.get(Mobility_.id));
        query.multiselect(stay.get(Mobility_.id), stay.get(Mobility_.code), person.get(Person_.givenName), person.get(Person_.familyName),
                call.get(Call_.code), call.get(Call_.title), sending.get(Academy_.id), sending.get(Academy_.name),
                receiving.get(Academy_.id), receiving.get(Academy_.name), stay.get(Mobility_.endsOn)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(StudyRecordFilter filter, Long ofAcademy, LocalDate today, StayWords words) {
        List<Predicate> all = new ArrayList<>(words.conditions(query, cb, stay, filter.words()));
        all.add(cb.notEqual(stay.get(Mobility_.status), MobilityStatus.CANCELLED));
        all.add(cb.lessThanOrEqualTo(stay.get(Mobility_.startsOn), today));
        if (filter.call() != null) {
            all.add(cb.equal(stay.get(Mobility_.call).get(Call_.code), filter.call()));
        }
        if (ofAcademy != null) {
            all.add(new StaySides(cb, stay, ofAcademy).on(filter.direction()));
        }
        if (filter.stage() != null) {
            all.add(stage(filter.stage(), today));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate stage(StudyRecordStage stage, LocalDate today) {
        return switch (stage) {
            case TO_ISSUE -> cb.and(cb.lessThan(stay.get(Mobility_.endsOn), today), cb.not(inForce(transcript -> cb.conjunction())));
            case TO_RECOGNISE -> inForce(transcript -> cb.isFalse(transcript.get(Transcript_.recognised)));
            case RECOGNISED -> inForce(transcript -> cb.isTrue(transcript.get(Transcript_.recognised)));
        };
    }

    /** Whether a transcript of the stay counts and is such a one. */
    private Predicate inForce(Function<Root<Transcript>, Predicate> condition) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Transcript> transcript = found.from(Transcript.class);
        return cb.exists(found.select(transcript.get(Transcript_.id)).where(cb.equal(transcript.get(Transcript_.mobility), stay),
                cb.equal(transcript.get(Transcript_.standing).get(Standing_.status), TranscriptStatus.ISSUED), condition.apply(transcript)));
    }
}
