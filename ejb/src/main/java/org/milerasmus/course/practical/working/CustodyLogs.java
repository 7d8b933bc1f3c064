package org.milerasmus.course.practical.working;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.custody.CustodyEntry;
import org.milerasmus.course.practical.custody.CustodyNote;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** The chain of custody that participants keep; there is a way to add an entry, and none to change or remove one. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class CustodyLogs {

    /** Entries that a log may have. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HeldAttempts held;

    @Inject
    private Clock clock;

    /**
     * Adds an entry of this moment behind the last one; two at once follow each other.
     *
     * @return the entry
     */
    public CustodyEntry enter(long attemptId, @NotNull @Valid CustodyNote said) {
        Attempt attempt = held.running(attemptId);
        EvidenceItem item = em.find(EvidenceItem.class, said.itemId());
        if (item == null || !Objects.equals(item.getTask().getId(), attempt.getTask().getId())) {
            throw RuleBroken.at("item", "practical.noSuchEvidence");
        }
        if (attempt.getLog().getEntries() >= MOST) {
            throw RuleBroken.of("practical.logFull", MOST);
        }
        CustodyEntry entry = new CustodyEntry(attempt, item, said, clock.instant());
        em.persist(entry);
        em.flush();
        return entry;
    }
}
