package org.milerasmus.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;

/** The audit trail: read by administrators and auditors, written by every capability. */
@Stateless
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
public class AuditTrail {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private AuditWriter writer;

    /** Number of lines that a search finds. */
    public long count(AuditFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        return em.createQuery(query.select(cb.count(entry)).where(conditions(filter, query, cb, entry))).getSingleResult();
    }

    /** The lines that a search finds, newest first unless asked otherwise. */
    public List<AuditEntry> list(AuditFilter filter, PageRequest page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = cb.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        Sorting sorting = new Sorting(Map.of("at", entry.get(AuditEntry_.id), "actor", entry.get(AuditEntry_.actor),
                "action", entry.get(AuditEntry_.action), "recordType", entry.get(AuditEntry_.recordType)),
                entry.get(AuditEntry_.id), true, entry.get(AuditEntry_.id));
        query.select(entry).where(conditions(filter, query, cb, entry)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** What a field of a record holds, for telling its values; of a collection what is in it. */
    public Optional<Class<?>> type(String recordType, String field) {
        return em.getMetamodel().getEntities().stream().filter(entity -> entity.getJavaType().getSimpleName().equals(recordType))
                .flatMap(AuditTrail::attributes).filter(attribute -> attribute.getName().equals(field)).findFirst()
                .map(attribute -> attribute instanceof PluralAttribute<?, ?, ?> several ? several.getElementType().getJavaType() : attribute.getJavaType());
    }

    private static Stream<Attribute<?, ?>> attributes(ManagedType<?> type) {
        return type.getAttributes().stream().flatMap(attribute -> attribute instanceof SingularAttribute<?, ?> one
                && one.getType() instanceof EmbeddableType<?> embedded ? attributes(embedded) : Stream.of(attribute));
    }

    /** Adds a line for something that is no change of a record, such as an export; it stands or falls with the transaction. */
    @PermitAll
    public void record(AuditAction action, Class<?> type, Object id, String details) {
        writer.write(session(), action, type.getSimpleName(), id, null, details);
    }

    /** Adds a line that stays even when the caller's transaction is rolled back, such as a refused access. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordAnyway(AuditAction action, Class<?> type, Object id, String details) {
        writer.write(session(), action, type.getSimpleName(), id, null, details);
    }

    /** The same for somebody who is not signed in, named by the e-mail address that was typed. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordAttempt(AuditAction action, String actor, Class<?> type, Object id, String details) {
        writer.writeAs(session(), actor, action, type.getSimpleName(), id, null, details);
    }

    private Session session() {
        return em.unwrap(UnitOfWork.class);
    }

    private static Predicate[] conditions(AuditFilter filter, CommonAbstractCriteria query, CriteriaBuilder cb, Root<AuditEntry> entry) {
        List<Predicate> all = new ArrayList<>();
        if (filter.actor() != null) {
            all.add(cb.like(entry.get(AuditEntry_.actor), "%" + filter.actor().toLowerCase() + "%"));
        }
        if (filter.action() != null) {
            all.add(cb.equal(entry.get(AuditEntry_.action), filter.action()));
        }
        if (filter.recordType() != null) {
            all.add(cb.equal(entry.get(AuditEntry_.recordType), filter.recordType()));
        }
        if (filter.record() != null) {
            all.add(filter.record().matches("\\d+") ? cb.equal(entry.get(AuditEntry_.recordId), filter.record()) : known(filter.record(), query, cb, entry));
        }
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(entry.get(AuditEntry_.at), filter.from()));
        }
        if (filter.to() != null) {
            all.add(cb.lessThan(entry.get(AuditEntry_.at), filter.to()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Whether some entry knows the record by the code: one about a look or a refusal has its number only. */
    private static Predicate known(String code, CommonAbstractCriteria query, CriteriaBuilder cb, Root<AuditEntry> entry) {
        Subquery<Long> naming = query.subquery(Long.class);
        Root<AuditEntry> named = naming.from(AuditEntry.class);
        return cb.exists(naming.select(named.get(AuditEntry_.id)).where(cb.equal(named.get(AuditEntry_.recordCode), code),
                cb.equal(named.get(AuditEntry_.recordType), entry.get(AuditEntry_.recordType)),
                cb.equal(named.get(AuditEntry_.recordId), entry.get(AuditEntry_.recordId))));
    }
}
