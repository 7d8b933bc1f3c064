package org.milerasmus.exchange.teachingdesk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.teaching.OfferStatus;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.Subject_;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingOffer_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The offers that a filter finds, narrowed to those that somebody may see. */
final class OfferQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<TeachingOffer> offer;
    private final Path<Subject> subject;
    private final Join<TeachingOffer, Person> person;
    private final Join<Person, Account> account;
    private final Root<Academy> academy;
    private final List<Predicate> conditions = new ArrayList<>();

    OfferQuery(EntityManager em, Class<T> result, OfferFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        offer = query.from(TeachingOffer.class);
        academy = query.from(Academy.class);
        subject = offer.get(TeachingOffer_.subject);
        person = offer.join(TeachingOffer_.person);
        account = person.join(Person_.account);
        conditions.add(cb.equal(academy.get(Academy_.id), account.get(Account_.academyId)));
        conditions.addAll(Words.conditions(cb, filter.words(), subject.get(Subject_.title), offer.get(TeachingOffer_.code),
                person.get(Person_.givenName), person.get(Person_.familyName), academy.get(Academy_.name)));
        equal(subject.get(Subject_.kind), filter.kind());
        equal(subject.get(Subject_.language), filter.language());
        if (filter.field() != null) {
            conditions.add(cb.like(subject.get(Subject_.studyField), filter.field() + "%"));
        }
        equal(filter.topicId() == null ? null : offer.join(TeachingOffer_.topics).get("id"), filter.topicId());
        within(filter);
    }

    private void within(OfferFilter filter) {
        if (filter.from() != null) {
            conditions.add(cb.greaterThanOrEqualTo(subject.get(Subject_.endsOn), filter.from()));
        }
        if (filter.to() != null) {
            conditions.add(cb.lessThanOrEqualTo(subject.get(Subject_.startsOn), filter.to()));
        }
    }

    private void equal(Expression<?> column, Object wanted) {
        if (wanted != null) {
            conditions.add(cb.equal(column, wanted));
        }
    }

    /** Of one instructor, in every state. */
    OfferQuery<T> of(Long accountId) {
        equal(account.get(Account_.id), accountId);
        return this;
    }

    /** Published ones that are not over. */
    OfferQuery<T> published(LocalDate today) {
        equal(offer.get(TeachingOffer_.status), OfferStatus.PUBLISHED);
        conditions.add(cb.greaterThanOrEqualTo(subject.get(Subject_.endsOn), today));
        return this;
    }

    Expression<Long> number() {
        return cb.count(offer);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        Sorting sorting = new Sorting(Map.of("title", subject.get(Subject_.title), "familyName", person.get(Person_.familyName),
                "kind", subject.get(Subject_.kind), "status", offer.get(TeachingOffer_.status), "studyField", subject.get(Subject_.studyField),
                "language", subject.get(Subject_.language), "startsOn", subject.get(Subject_.startsOn), "hours", subject.get(Subject_.hours),
                "academy", academy.get(Academy_.name)), subject.get(Subject_.startsOn), false, offer.get(TeachingOffer_.id));
        return query.multiselect(offer.get(TeachingOffer_.id), offer.get(TeachingOffer_.code), subject.get(Subject_.title),
                subject.get(Subject_.kind), offer.get(TeachingOffer_.status), subject.get(Subject_.studyField), subject.get(Subject_.language),
                subject.get(Subject_.startsOn), subject.get(Subject_.endsOn), subject.get(Subject_.hours), person.get(Person_.givenName),
                person.get(Person_.familyName), person.get(Person_.rank).get(Rank_.grade), academy.get(Academy_.name))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
