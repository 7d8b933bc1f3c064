package org.milerasmus.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

/** The mails that wait, were sent or could not be sent, for administrators; auditors read it. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class OutboxMails {

    private static final String ROWS = " from OutboxMail m where (:status is null or m.status = :status)";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Number of mails in a state, or in any. */
    public long count(MailStatus status) {
        return with(em.createQuery("select count(m)" + ROWS, Long.class), status).getSingleResult();
    }

    /** The mails in a state, or in any, newest first. */
    public List<OutboxRow> list(MailStatus status, PageRequest page) {
        return with(em.createQuery("select new org.milerasmus.outbox.OutboxRow(m.id, m.version, m.recipient, m.subject, m.status,"
                + " m.attempts, m.createdAt, m.nextAttemptAt, m.sentAt, m.lastError)" + ROWS + " order by m.id desc", OutboxRow.class), status)
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Puts a mail that failed at the head of the queue again. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void tryAgain(Long id, long version) {
        OutboxMail mail = em.find(OutboxMail.class, id);
        if (mail == null) {
            throw new NotFound(OutboxMail.class, id);
        }
        if (mail.getVersion() != version) {
            throw new Stale(OutboxMail.class, id);
        }
        mail.tryAgain(clock.instant());
        audit.record(AuditAction.CHANGED, OutboxMail.class, id, null);
    }

    /** Whether a mail server is named; without one every mail waits. */
    public boolean isServerKnown() {
        return settings.isServerKnown();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, MailStatus status) {
        return query.setParameter("status", status);
    }
}
