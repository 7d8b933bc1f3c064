package org.milerasmus.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.milerasmus.audit.AuditAction;

/** What was noted of a record. */
@ApplicationScoped
@Transactional
public class Trail {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** How often something was done to a record, or tried in vain. */
    public long count(AuditAction action, Class<?> type, Object id) {
        return count(action, type.getSimpleName(), id);
    }

    /** The same for what is no record by itself, such as the emergency contact of a stay. */
    public long count(AuditAction action, String type, Object id) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :action and e.recordType = :type and e.recordId = :id", Long.class)
                .setParameter("action", action).setParameter("type", type).setParameter("id", String.valueOf(id)).getSingleResult();
    }

    /** What was noted of the changes of a record, the latest last. */
    public List<String> details(Class<?> type, Object id) {
        return em.createQuery("select e.details from AuditEntry e where e.recordType = :type and e.recordId = :id and e.details is not null order by e.id", String.class)
                .setParameter("type", type.getSimpleName()).setParameter("id", String.valueOf(id)).getResultList();
    }
}
