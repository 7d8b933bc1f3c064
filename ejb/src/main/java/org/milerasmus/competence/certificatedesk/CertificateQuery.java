package org.milerasmus.competence.certificatedesk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.certificate.Paper;
import org.milerasmus.competence.certificate.Paper_;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificate.PriorCertificate_;
import org.milerasmus.competence.certificate.Ruling;
import org.milerasmus.competence.certificate.Ruling_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The prior certificates that a filter finds. */
final class CertificateQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<PriorCertificate> certificate;
    private final Path<Paper> paper;
    private final Path<Ruling> ruling;
    private final Join<PriorCertificate, Person> person;
    private final List<Predicate> conditions = new ArrayList<>();
    private boolean narrow;

    CertificateQuery(EntityManager em, Class<T> result, CertificateFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        certificate = query.from(PriorCertificate.class);
        paper = certificate.get(PriorCertificate_.paper);
        ruling = certificate.get(PriorCertificate_.ruling);
        person = certificate.join(PriorCertificate_.person);
        conditions.addAll(Words.conditions(cb, filter.words(), person.get(Person_.givenName), person.get(Person_.familyName),
                paper.get(Paper_.title), paper.get(Paper_.issuer), certificate.get(PriorCertificate_.code)));
        if (filter.status() != null) {
            conditions.add(cb.equal(ruling.get(Ruling_.status), filter.status()));
        }
    }

    /** Of the people of one academy; null for all. */
    CertificateQuery<T> of(Long academyId) {
        if (academyId != null) {
            narrow = true;
            conditions.add(cb.equal(person.join(Person_.account).get(Account_.academyId), academyId));
        }
        return this;
    }

    Expression<Long> number() {
        return cb.count(certificate);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("claimedAt", ruling.get(Ruling_.claimedAt)));
        if (narrow) { // of all certificates only by what has an index
            columns.putAll(Map.of("familyName", person.get(Person_.familyName), "title", paper.get(Paper_.title), "issuer", paper.get(Paper_.issuer),
                    "status", ruling.get(Ruling_.status), "obtainedOn", paper.get(Paper_.obtainedOn)));
        }
        Sorting sorting = new Sorting(columns, ruling.get(Ruling_.claimedAt), true, certificate.get(PriorCertificate_.id));
        return query.multiselect(certificate.get(PriorCertificate_.id), certificate.get(PriorCertificate_.code), paper.get(Paper_.title),
                paper.get(Paper_.issuer), ruling.get(Ruling_.status), person.get(Person_.givenName), person.get(Person_.familyName),
                paper.get(Paper_.obtainedOn), paper.get(Paper_.expiresOn), ruling.get(Ruling_.claimedAt), ruling.get(Ruling_.decidedBy))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
