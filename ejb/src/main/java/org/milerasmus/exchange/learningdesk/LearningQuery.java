package org.milerasmus.exchange.learningdesk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningAgreement_;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.exchange.mobilitylist.StaySides;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The learning agreements that a filter finds, narrowed to those that somebody may see; those of cancelled stays are left out. */
class LearningQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final LearningFilter filter;
    private final Root<LearningAgreement> agreement;
    private final Join<LearningAgreement, Mobility> stay;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean narrowed;

    LearningQuery(EntityManager em, Class<T> result, LearningFilter filter, StayWords words) {
        this.filter = filter;
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        agreement = query.from(LearningAgreement.class);
        stay = agreement.join(LearningAgreement_.mobility, JoinType.LEFT); // as optional, though there is one: agreements are read in their order
        conditions.add(cb.not(agreement.get(LearningAgreement_.mobility).get(Mobility_.id).in(cancelled())));
        equal(agreement.get(LearningAgreement_.status), filter.status());
        equal(agreement.get(LearningAgreement_.turn), filter.turn());
        equal(stay.get(Mobility_.academicYear), filter.year());
        conditions.addAll(words.conditions(query, cb, stay, filter.words()));
    }

    private Subquery<Long> cancelled() {
        Subquery<Long> cancelled = query.subquery(Long.class);
        Root<Mobility> one = cancelled.from(Mobility.class);
        return cancelled.select(one.get(Mobility_.id)).where(cb.equal(one.get(Mobility_.status), MobilityStatus.CANCELLED));
    }

    private void equal(Expression<?> column, Object wanted) {
        if (wanted != null) {
            conditions.add(cb.equal(column, wanted));
        }
    }

    /** Of one traveller. */
    LearningQuery<T> of(Long accountId) {
        narrowed = true;
        conditions.add(cb.equal(stay.get(Mobility_.person).get(Person_.account).get(Account_.id), accountId));
        if (filter.mine()) {
            conditions.add(turn(Party.STUDENT));
        }
        return this;
    }

    /** Of the people that an academy sends or receives; as its own turn counts what it has to sign in its part. */
    LearningQuery<T> seenFrom(Long academyId) {
        narrowed = true;
        StaySides sides = new StaySides(cb, stay, academyId);
        conditions.add(sides.on(filter.direction()));
        if (filter.mine()) {
            conditions.add(cb.or(cb.and(sides.outgoing(), turn(Party.SENDING)), cb.and(sides.incoming(), turn(Party.RECEIVING))));
        }
        return this;
    }

    /** Of these stays. */
    LearningQuery<T> with(List<String> stayCodes) {
        conditions.add(stay.get(Mobility_.code).in(stayCodes));
        return this;
    }

    /** For somebody without a part in any. */
    LearningQuery<T> nothing() {
        conditions.add(cb.disjunction());
        return this;
    }

    private Predicate turn(Party party) {
        return cb.equal(agreement.get(LearningAgreement_.turn), party);
    }

    Expression<Long> number() {
        return cb.count(agreement);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    /** Codes of the stays, by traveller. */
    @SuppressWarnings("unchecked")
    CriteriaQuery<T> codes() {
        return select((Expression<T>) stay.get(Mobility_.code)).orderBy(cb.asc(stay.get(Mobility_.person).get(Person_.familyName)), cb.asc(agreement.get(LearningAgreement_.id)));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        // as optional, though there is one of each: so the database reads the agreements in their order and not in that of another table
        Join<Mobility, Person> person = stay.join(Mobility_.person, JoinType.LEFT);
        Join<Mobility, Call> call = stay.join(Mobility_.call, JoinType.LEFT);
        Join<Mobility, Academy> sending = stay.join(Mobility_.sending, JoinType.LEFT);
        Join<Mobility, Academy> receiving = stay.join(Mobility_.receiving, JoinType.LEFT);
        // of all agreements only by their own columns, which have an index; those of one academy or traveller by what other tables say, too
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("status", agreement.get(LearningAgreement_.status),
                "turn", agreement.get(LearningAgreement_.turn), "movedAt", agreement.get(LearningAgreement_.movedAt)));
        if (narrowed) {
            columns.putAll(Map.of("code", stay.get(Mobility_.id), "familyName", person.get(Person_.familyName), "callTitle", call.get(Call_.title),
                    "sending", sending.get(Academy_.name), "receiving", receiving.get(Academy_.name), "startsOn", stay.get(Mobility_.startsOn)));
        }
        Sorting sorting = new Sorting(columns, agreement.get(LearningAgreement_.movedAt), false, agreement.get(LearningAgreement_.id));
        return query.multiselect(agreement.get(LearningAgreement_.id), stay.get(Mobility_.code), person.get(Person_.givenName),
                person.get(Person_.familyName), call.get(Call_.title), sending.get(Academy_.name), receiving.get(Academy_.name),
                stay.get(Mobility_.startsOn), stay.get(Mobility_.endsOn), agreement.get(LearningAgreement_.status),
                agreement.get(LearningAgreement_.turn), agreement.get(LearningAgreement_.movedAt))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
