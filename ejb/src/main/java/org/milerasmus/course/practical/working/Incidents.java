package org.milerasmus.course.practical.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.course.practical.EvidenceItem;

/** Notes that evidence was altered past the application. */
@ApplicationScoped
class Incidents {

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<EvidenceAltered> news;

    /** Writes it into the audit trail and tells who keeps the task; both stay when the download is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void altered(long itemId, String expected, String found) {
        audit.record(AuditAction.DENIED, EvidenceItem.class, itemId, "sha256: %s → %s".formatted(expected, found));
        news.fire(new EvidenceAltered(itemId));
    }
}
