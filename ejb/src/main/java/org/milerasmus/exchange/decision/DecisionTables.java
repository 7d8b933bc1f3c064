package org.milerasmus.exchange.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.application.Preference_;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank;
import org.milerasmus.person.Rank_;
import org.milerasmus.person.Studies_;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;

/**
 * The tables that applications are decided from. Each is joined when it is asked for, so that a count reads no more than it needs; and as
 * optional, though there is one applicant each, so that the database reads the applications in their order and not in that of people.
 */
final class DecisionTables {

    private static final int PART = 1000;

    final Root<Application> application;
    private final CriteriaBuilder cb;
    private final AbstractQuery<?> query;
    private Join<Application, Person> person;
    private Join<Person, Account> account;
    private Join<Application, Call> nominated;
    private Join<Preference, Call> first;

    DecisionTables(CriteriaBuilder cb, AbstractQuery<?> query) {
        this.cb = cb;
        this.query = query;
        this.application = query.from(Application.class);
    }

    Join<Application, Person> person() {
        person = person == null ? application.join(Application_.PERSON, JoinType.LEFT) : person;
        return person;
    }

    Join<Person, Account> account() {
        account = account == null ? person().join(Person_.ACCOUNT, JoinType.LEFT) : account;
        return account;
    }

    /** The call that somebody is nominated for. */
    Join<Application, Call> nominated() {
        nominated = nominated == null ? application.join(Application_.NOMINATED_CALL, JoinType.LEFT) : nominated;
        return nominated;
    }

    private Join<Preference, Call> first() {
        if (first == null) {
            Join<Application, Preference> wish = application.join(Application_.PREFERENCES, JoinType.LEFT);
            wish.on(cb.equal(wish.get(Preference_.POSITION), 1));
            first = wish.join(Preference_.CALL, JoinType.LEFT);
        }
        return first;
    }

    /** Title of the call that somebody is nominated for, else of the best wish. */
    Expression<String> callTitle() {
        return cb.coalesce(nominated().get(Call_.TITLE), first().get(Call_.TITLE));
    }

    /** The applications that were proposed by one academy to another: the call that they are nominated for says when and for what. */
    List<Predicate> proposed(Between between) {
        if (between.equals(Between.ANY)) {
            return List.of();
        }
        List<Predicate> all = new ArrayList<>(between.conditions(cb, nominated().get(Call_.ACADEMIC_YEAR), nominated().get(Call_.KIND)));
        Path<Long> host = nominated().get(Call_.HOST).get(Academy_.ID);
        Path<Long> sender = account().get(Account_.ACADEMY_ID);
        if (between.counted()) {
            all.add(cb.and(cb.isNotNull(nominated().get(Call_.ID)), cb.notEqual(host, sender)));
            all.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.AWAITING_CONSENT));
        }
        if (between.partnerId() != null) {
            all.add(cb.or(cb.equal(sender, between.partnerId()), cb.equal(host, between.partnerId())));
        }
        if (between.service() != null) {
            Predicate same = cb.equal(person().get(Person_.SERVICE), between.service());
            all.add(between.service() == Service.JOINT ? cb.or(same, cb.isNull(person().get(Person_.SERVICE))) : same);
        }
        return all;
    }

    /**
     * What is shown of some applications, in their order: the database sorts their numbers before, and not all that is shown. In parts, because
     * an export may want all of them.
     */
    static List<DecisionRow> rows(EntityManager em, List<Long> applications) {
        Map<Long, DecisionRow> rows = new HashMap<>();
        for (int from = 0; from < applications.size(); from += PART) {
            List<Long> part = applications.subList(from, Math.min(from + PART, applications.size()));
            CriteriaQuery<DecisionRow> query = em.getCriteriaBuilder().createQuery(DecisionRow.class);
            DecisionTables tables = new DecisionTables(em.getCriteriaBuilder(), query);
            em.createQuery(query.select(tables.row()).where(tables.application.get(Application_.ID).in(part))).getResultList().forEach(row -> rows.put(row.id(), row));
        }
        return applications.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private Selection<DecisionRow> row() {
        Subquery<String> academy = query.subquery(String.class);
        Root<Academy> home = academy.from(Academy.class);
        academy.select(home.get(Academy_.NAME)).where(cb.equal(home.get(Academy_.ID), account().get(Account_.ACADEMY_ID)));
        Path<Rank> rank = person().get(Person_.RANK);
        return cb.construct(DecisionRow.class, application.get(Application_.ID), application.get(Application_.VERSION), application.get(Application_.CODE),
                person().get(Person_.GIVEN_NAME), person().get(Person_.FAMILY_NAME), rank.get(Rank_.GRADE), rank.get(Rank_.RANK_TITLE),
                person().get(Person_.KIND), person().get(Person_.STUDIES).get(Studies_.STUDY_YEAR), cb.coalesce(academy, ""),
                application.get(Application_.STATUS), application.get(Application_.SUBMITTED_AT), cb.<String>coalesce(nominated().get(Call_.CODE), first().get(Call_.CODE)), callTitle(),
                cb.size(application.<Collection<Preference>>get(Application_.PREFERENCES)));
    }
}
