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
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.Subject_;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.exchange.teaching.TeachingRequest_;
import org.milerasmus.exchange.teaching.Wanted_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The requests that a filter finds, narrowed to those that somebody may see. */
final class RequestQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final RequestFilter filter;
    private final Root<TeachingRequest> request;
    private final Path<Subject> subject;
    private final Join<TeachingRequest, Academy> academy;
    private final List<Predicate> conditions = new ArrayList<>();

    RequestQuery(EntityManager em, Class<T> result, RequestFilter filter) {
        this.filter = filter;
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        request = query.from(TeachingRequest.class);
        subject = request.get(TeachingRequest_.subject);
        academy = request.join(TeachingRequest_.academy);
        conditions.addAll(Words.conditions(cb, filter.words(), subject.get(Subject_.title), request.get(TeachingRequest_.code), academy.get(Academy_.name)));
        equal(subject.get(Subject_.kind), filter.kind());
        equal(request.get(TeachingRequest_.status), filter.status());
        equal(subject.get(Subject_.language), filter.language());
        if (filter.field() != null) {
            conditions.add(cb.like(subject.get(Subject_.studyField), filter.field() + "%"));
        }
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

    /** The open ones of all that are not over, and those of one academy in every state; null for no academy. */
    RequestQuery<T> seenFrom(Long academyId, LocalDate today) {
        Predicate open = cb.and(cb.equal(request.get(TeachingRequest_.status), RequestStatus.OPEN),
                cb.greaterThanOrEqualTo(subject.get(Subject_.endsOn), today));
        if (academyId == null) {
            conditions.add(open);
        } else {
            Predicate own = cb.equal(academy.get(Academy_.id), academyId);
            conditions.add(filter.own() ? own : cb.or(open, own));
        }
        return this;
    }

    Expression<Long> number() {
        return cb.count(request);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        Sorting sorting = new Sorting(Map.of("title", subject.get(Subject_.title), "academy", academy.get(Academy_.name),
                "kind", subject.get(Subject_.kind), "status", request.get(TeachingRequest_.status), "studyField", subject.get(Subject_.studyField),
                "language", subject.get(Subject_.language), "startsOn", subject.get(Subject_.startsOn), "hours", subject.get(Subject_.hours)),
                subject.get(Subject_.startsOn), false, request.get(TeachingRequest_.id));
        return query.multiselect(request.get(TeachingRequest_.id), request.get(TeachingRequest_.code), subject.get(Subject_.title),
                subject.get(Subject_.kind), request.get(TeachingRequest_.status), subject.get(Subject_.studyField), subject.get(Subject_.language),
                subject.get(Subject_.startsOn), subject.get(Subject_.endsOn), request.get(TeachingRequest_.wanted).get(Wanted_.days), subject.get(Subject_.hours),
                academy.get(Academy_.name), academy.get(Academy_.country))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
