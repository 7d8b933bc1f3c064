package org.milerasmus.exchange.consenting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Application_;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Call_;
import org.milerasmus.exchange.consent.Answer;
import org.milerasmus.exchange.consent.Answer_;
import org.milerasmus.exchange.consent.Asking;
import org.milerasmus.exchange.consent.Asking_;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.Consent_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The consents that somebody is asked for by duties at an academy, the earliest due first. */
class ConsentQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Consent> consent;
    private final Path<Asking> asking;
    private final Path<Answer> answer;
    private final Join<Consent, Application> application;
    private final Join<Application, Person> person;
    private final Join<Consent, Call> call;
    private final Join<Call, Academy> host;
    private final List<Predicate> conditions = new ArrayList<>();

    ConsentQuery(EntityManager em, Class<T> result, ConsentFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        consent = query.from(Consent.class);
        asking = consent.get(Consent_.ASKING);
        answer = consent.get(Consent_.ANSWER);
        application = consent.join(Consent_.APPLICATION);
        person = application.join(Application_.PERSON);
        call = consent.join(Consent_.CALL);
        host = call.join(Call_.HOST);
        if (!filter.statuses().isEmpty()) {
            conditions.add(consent.get(Consent_.STATUS).in(filter.statuses()));
        }
        if (filter.duty() != null) {
            conditions.add(cb.equal(consent.get(Consent_.DUTY), filter.duty()));
        }
        conditions.addAll(Words.conditions(cb, filter.words(), application.get(Application_.CODE), person.get(Person_.GIVEN_NAME),
                person.get(Person_.FAMILY_NAME), call.get(Call_.TITLE), host.get(Academy_.NAME)));
    }

    /** That holders of these duties are asked for; none without a duty. */
    ConsentQuery<T> askedOf(Long academyId, Set<Duty> duties) {
        conditions.add(cb.equal(consent.get(Consent_.ACADEMY).get(Academy_.ID), academyId));
        conditions.add(duties.isEmpty() ? cb.disjunction() : consent.get(Consent_.DUTY).in(duties));
        return this;
    }

    Expression<Long> number() {
        return cb.count(consent);
    }

    Expression<Long> id() {
        return consent.get(Consent_.ID);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> ordered(Expression<T> selection, PageRequest page) {
        return select(selection).orderBy(sorting().order(cb, page));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        return query.multiselect(id(), application.get(Application_.CODE), person.get(Person_.GIVEN_NAME), person.get(Person_.FAMILY_NAME),
                person.get(Person_.RANK).get(Rank_.GRADE), person.get(Person_.RANK).get(Rank_.RANK_TITLE), call.get(Call_.TITLE), host.get(Academy_.NAME),
                call.get(Call_.STARTS_ON), call.get(Call_.ENDS_ON), consent.get(Consent_.DUTY), asking.get(Asking_.ASKED_AT),
                asking.get(Asking_.DUE_ON), consent.get(Consent_.STATUS), answer.get(Answer_.DECIDED_AT), answer.get(Answer_.DECIDED_BY))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting().order(cb, page));
    }

    private Sorting sorting() {
        return new Sorting(Map.of("familyName", person.get(Person_.FAMILY_NAME), "grade", person.get(Person_.RANK).get(Rank_.GRADE),
                "callTitle", call.get(Call_.TITLE), "host", host.get(Academy_.NAME), "startsOn", call.get(Call_.STARTS_ON),
                "duty", consent.get(Consent_.DUTY), "dueOn", asking.get(Asking_.DUE_ON), "status", consent.get(Consent_.STATUS),
                "decidedAt", answer.get(Answer_.DECIDED_AT)), asking.get(Asking_.DUE_ON), false, consent.get(Consent_.ID));
    }
}
