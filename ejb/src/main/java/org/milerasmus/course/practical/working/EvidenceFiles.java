package org.milerasmus.course.practical.working;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.EvidenceDownload;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.document.Download;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Evidence on its way to who works or keeps a task; its hash is computed anew each time, and what is not intact is not given out. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class EvidenceFiles {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TaskStandings standings;

    @Inject
    private HeldAttempts held;

    @Inject
    private Incidents incidents;

    @Inject
    private Clock clock;

    /**
     * A file for a participant, while the attempt runs; it is noted that it was given out.
     *
     * @throws RuleBroken when its hash is not the one that it was uploaded with: nothing is given out, the incident is audited, and
     *                    those who keep the task are told
     */
    @RolesAllowed(Roles.APPLICANT)
    public Download receive(long attemptId, long itemId) {
        EvidenceItem item = find(itemId);
        Attempt attempt = held.running(attemptId);
        if (!Objects.equals(item.getTask().getId(), attempt.getTask().getId())) {
            throw new NotFound(EvidenceItem.class, itemId);
        }
        Download file = intact(item);
        em.persist(new EvidenceDownload(attempt, item, clock.instant()));
        return file;
    }

    /** The same for who keeps or reads the task. */
    public Download look(long itemId) {
        EvidenceItem item = find(itemId);
        caller.require(standings.in(item.getTask().getSession()).seesAll(), EvidenceItem.class, itemId);
        return intact(item);
    }

    private Download intact(EvidenceItem item) {
        String found = item.currentSha256();
        if (!found.equals(item.getSha256())) {
            incidents.altered(item.getId(), item.getSha256(), found);
            throw RuleBroken.of("practical.evidenceAltered", item.getLabel(), item.getSha256(), found);
        }
        return item.download();
    }

    private EvidenceItem find(long itemId) {
        EvidenceItem item = em.find(EvidenceItem.class, itemId);
        if (item == null) {
            throw new NotFound(EvidenceItem.class, itemId);
        }
        return item;
    }
}
