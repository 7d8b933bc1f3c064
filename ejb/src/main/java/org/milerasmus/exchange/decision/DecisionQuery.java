package org.milerasmus.exchange.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.application.Preference_;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/**
 * The applications that one side decides about, seen from the sending academy or from the host; drafts are nobody's business yet.
 */
class DecisionQuery<T> {

    private static final String ACADEMY = "academy";

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Application> application;
    private final Join<Application, Person> person;
    private final Join<Person, Account> account;
    private final Join<Application, Call> nominated;
    private final Join<Preference, Call> first;
    private final List<Predicate> conditions = new ArrayList<>();

    DecisionQuery(EntityManager em, Class<T> result, DecisionFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        application = query.from(Application.class);
        // as optional, though there is one applicant each: so the database reads the applications in their order and not in that of people
        person = application.join(Application_.PERSON, JoinType.LEFT);
        account = person.join(Person_.ACCOUNT, JoinType.LEFT);
        nominated = application.join(Application_.NOMINATED_CALL, JoinType.LEFT);
        Join<Application, Preference> wish = application.join(Application_.PREFERENCES, JoinType.LEFT);
        wish.on(cb.equal(wish.get(Preference_.POSITION), 1));
        first = wish.join(Preference_.CALL, JoinType.LEFT);
        conditions.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.DRAFT));
        conditions.addAll(Proposed.conditions(cb, filter.between(), application, person, nominated));
        filter(filter);
    }

    private void filter(DecisionFilter filter) {
        if (!filter.statuses().isEmpty()) {
            conditions.add(application.get(Application_.STATUS).in(filter.statuses()));
        }
        if (filter.kind() != null) {
            conditions.add(cb.equal(person.get(Person_.KIND), filter.kind()));
        }
        conditions.addAll(Words.each(filter.words(), word -> cb.or(cb.like(application.get(Application_.CODE), word, Words.ESCAPE),
                Words.within(query, cb, application.get(Application_.PERSON), word, Person_.GIVEN_NAME, Person_.FAMILY_NAME), ofAcademy(word))));
    }

    /** Whose academy has the word in its name. */
    private Predicate ofAcademy(String word) {
        Subquery<Long> people = query.subquery(Long.class);
        Root<Person> one = people.from(Person.class);
        Root<Academy> home = people.from(Academy.class);
        people.select(one.get(Person_.ID)).where(cb.equal(home.get(Academy_.ID), one.get(Person_.ACCOUNT).get(Account_.ACADEMY_ID)),
                cb.like(home.get(Academy_.NAME), word, Words.ESCAPE));
        return application.get(Application_.PERSON).get(Person_.ID).in(people);
    }

    /** Of people of one academy; null for all. */
    DecisionQuery<T> sentBy(Long academyId) {
        if (academyId != null) {
            conditions.add(cb.equal(account.get(Account_.ACADEMY_ID), academyId));
        }
        return this;
    }

    /** That name a call among their wishes; null for any. */
    DecisionQuery<T> wishing(Long callId) {
        if (callId != null) {
            var wishes = query.subquery(Long.class);
            Root<Preference> wish = wishes.from(Preference.class);
            wishes.select(wish.get(Preference_.ID)).where(cb.equal(wish.get(Preference_.APPLICATION), application),
                    cb.equal(wish.get(Preference_.CALL).get(Call_.ID), callId));
            conditions.add(cb.exists(wishes));
        }
        return this;
    }

    /** Nominated for, or decided by, a host; null for every host. Whose consents are still asked for is not nominated yet. */
    DecisionQuery<T> receivedBy(Long hostId) {
        conditions.add(cb.notEqual(application.get(Application_.STATUS), ApplicationStatus.AWAITING_CONSENT));
        conditions.add(hostId == null ? cb.isNotNull(nominated.get(Call_.ID))
                : cb.equal(nominated.get(Call_.HOST).get(Academy_.ID), hostId));
        return this;
    }

    /** Nominated for one call; null for any. */
    DecisionQuery<T> nominatedFor(Long callId) {
        if (callId != null) {
            conditions.add(cb.equal(nominated.get(Call_.ID), callId));
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

    Expression<Long> number() {
        return cb.count(application);
    }

    Expression<String> code() {
        return application.get(Application_.CODE);
    }

    Selection<DecisionRow> row() {
        return cb.construct(DecisionRow.class, application.get(Application_.ID), application.get(Application_.VERSION), code(),
                person.get(Person_.GIVEN_NAME), person.get(Person_.FAMILY_NAME), person.get(Person_.GRADE), person.get(Person_.RANK_TITLE),
                person.get(Person_.KIND), person.get(Person_.STUDY_YEAR), academyName(),
                application.get(Application_.STATUS), application.get(Application_.SUBMITTED_AT),
                cb.<String>coalesce(nominated.get(Call_.CODE), first.get(Call_.CODE)), callTitle(),
                cb.size(application.<Collection<Preference>>get(Application_.PREFERENCES)));
    }

    /** An account knows its academy by number only; as a table of its own it could become the order in which the database reads. */
    private Expression<String> academyName() {
        Subquery<String> name = query.subquery(String.class);
        Root<Academy> academy = name.from(Academy.class);
        return name.select(academy.get(Academy_.NAME)).where(cb.equal(academy.get(Academy_.ID), account.get(Account_.ACADEMY_ID)));
    }

    private Map<String, Expression<?>> columns(PageRequest page) {
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("code", application.get(Application_.ID), "familyName", person.get(Person_.FAMILY_NAME),
                "grade", person.get(Person_.GRADE), "kind", person.get(Person_.KIND), "studyYear", person.get(Person_.STUDY_YEAR),
                "status", application.get(Application_.STATUS), "submittedAt", application.get(Application_.SUBMITTED_AT), "callTitle", callTitle()));
        if (ACADEMY.equals(page.sort())) { // what is sorted by has to be a column
            Root<Academy> academy = query.from(Academy.class);
            conditions.add(cb.equal(academy.get(Academy_.ID), account.get(Account_.ACADEMY_ID)));
            columns.put(ACADEMY, academy.get(Academy_.NAME));
        }
        return columns;
    }

    private Expression<String> callTitle() {
        return cb.coalesce(nominated.get(Call_.TITLE), first.get(Call_.TITLE));
    }
}
