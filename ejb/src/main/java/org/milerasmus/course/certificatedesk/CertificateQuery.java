package org.milerasmus.course.certificatedesk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.certificate.Attested;
import org.milerasmus.course.certificate.Attested_;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.CertificateStanding;
import org.milerasmus.course.certificate.Certificate_;
import org.milerasmus.course.session.Session_;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The query behind the list of certificates, narrowed to what the caller may see. */
final class CertificateQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final Caller caller;

    CertificateQuery(EntityManager em, Caller caller) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.caller = caller;
    }

    long count(CertificateFilter filter) {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Certificate> certificate = query.from(Certificate.class);
        return em.createQuery(query.select(cb.count(certificate)).where(conditions(filter, certificate))).getSingleResult();
    }

    List<CertificateRow> list(CertificateFilter filter, PageRequest page) {
        CriteriaQuery<CertificateRow> query = cb.createQuery(CertificateRow.class);
        Root<Certificate> certificate = query.from(Certificate.class);
        Path<Attested> attested = certificate.get(Certificate_.attested);
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("issuedAt", certificate.get(Certificate_.issuedAt)));
        if (!caller.seesEverything()) { // of all certificates only by what has an index
            columns.putAll(Map.of("holder", attested.get(Attested_.holder), "title", attested.get(Attested_.title), "issuer", attested.get(Attested_.issuer)));
        }
        Sorting sorting = new Sorting(columns, certificate.get(Certificate_.issuedAt), true, certificate.get(Certificate_.id));
        query.select(cb.construct(CertificateRow.class, certificate.get(Certificate_.code), attested.get(Attested_.holder),
                attested.get(Attested_.title), attested.get(Attested_.issuer), attested.get(Attested_.startsOn), attested.get(Attested_.endsOn),
                certificate.get(Certificate_.issuedAt), certificate.get(Certificate_.revokedAt)))
                .where(conditions(filter, certificate)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(CertificateFilter filter, Root<Certificate> certificate) {
        Path<Attested> attested = certificate.get(Certificate_.attested);
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), attested.get(Attested_.holder), attested.get(Attested_.title),
                attested.get(Attested_.issuer), certificate.get(Certificate_.code)));
        if (filter.status() != null) {
            all.add(filter.status() == CertificateStanding.REVOKED ? cb.isNotNull(certificate.get(Certificate_.revokedAt))
                    : cb.isNull(certificate.get(Certificate_.revokedAt)));
        }
        if (filter.session() != null) {
            all.add(cb.equal(certificate.get(Certificate_.session).get(Session_.code), filter.session()));
        }
        if (!caller.seesEverything()) {
            all.add(own(certificate));
        }
        return all.toArray(Predicate[]::new);
    }

    /** The caller's own; for staff those that the academy has issued and those of people who came from it. */
    private Predicate own(Root<Certificate> certificate) {
        if (!caller.is(Role.STAFF)) {
            return cb.equal(certificate.get(Certificate_.person).get(Person_.account).get(Account_.id), caller.accountId());
        }
        return cb.or(cb.equal(certificate.get(Certificate_.host).get(Academy_.id), caller.academyId()),
                cb.equal(certificate.get(Certificate_.homeId), caller.academyId()));
    }
}
