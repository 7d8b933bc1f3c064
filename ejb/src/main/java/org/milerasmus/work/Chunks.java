package org.milerasmus.work;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Long work as the worker does it, each step a transaction of its own: a chunk and the progress are written together or not at
 * all. For everybody, because the timer that calls it is nobody. The row of the job stays locked during a chunk, so that
 * cancelling waits for its end and nothing is written behind it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Chunks {

    /** Items that are done in one transaction. */
    public static final int SIZE = 10;

    private static final int LONGEST_TROUBLE = 1000;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    @Any
    private Instance<LongWork> kinds;

    @Inject
    private Event<JobEnded> ended;

    @Inject
    private Clock clock;

    /** Takes the work that waits longest, or that a server has left unfinished; its number. */
    public Optional<Long> claim(String worker) {
        Instant now = clock.instant();
        return em.createNamedQuery("Job.due", Long.class).setParameter("waiting", JobStatus.WAITING).setParameter("running", JobStatus.RUNNING)
                .setParameter("now", now).setMaxResults(1).getResultStream().findFirst().map(this::locked).filter(job -> job.isDue(now))
                .map(job -> {
                    job.take(worker, now);
                    return job.getId();
                });
    }

    /** Does the next chunk, or ends the work behind the last one; whether there is more to do for this worker. */
    public boolean next(long jobId, String worker) {
        Job job = locked(jobId);
        if (job == null || !job.isHeldBy(worker)) {
            return false; // cancelled, or another server has taken it over
        }
        List<JobItem> items = em.createNamedQuery("JobItem.next", JobItem.class).setParameter("job", jobId).setMaxResults(SIZE).getResultList();
        if (items.isEmpty()) {
            job.finish(clock.instant());
            ended.fire(new JobEnded(jobId, JobStatus.DONE));
            return false;
        }
        make(job, items);
        job.progress(items.size(), clock.instant());
        return true;
    }

    private void make(Job job, List<JobItem> items) {
        LongWork work = kinds.stream().filter(kind -> kind.kind().equals(job.getOrder().getKind())).findFirst().orElseThrow();
        List<LongWork.Piece> pieces = work.make(items.stream().map(JobItem::getSubject).toList(), Locale.forLanguageTag(job.getOrder().getLanguage()));
        if (pieces.size() != items.size()) {
            throw new IllegalStateException(job.getOrder().getKind() + " made " + pieces.size() + " of " + items.size() + " items");
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).becomes(pieces.get(i));
        }
    }

    /** Notes that a chunk could not be made; what was made of a work that is given up is thrown away. */
    public void stumbled(long jobId, String worker, String why) {
        Job job = locked(jobId);
        if (job != null && job.isHeldBy(worker)) {
            job.stumble(why.substring(0, Math.min(why.length(), LONGEST_TROUBLE)), clock.instant());
            if (job.getStatus() == JobStatus.FAILED) {
                removeItems(jobId);
                ended.fire(new JobEnded(jobId, JobStatus.FAILED));
            }
        }
    }

    /** Removes work that ended so long ago that its file is kept no longer. */
    public void tidy() {
        em.createNamedQuery("Job.old", Job.class).setParameter("before", clock.instant().minus(Job.KEPT)).getResultList().forEach(job -> {
            removeItems(job.getId());
            em.remove(job);
        });
    }

    private void removeItems(long jobId) {
        em.createNamedQuery("JobItem.remove").setParameter("job", jobId).executeUpdate();
    }

    private Job locked(long jobId) {
        return em.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    }
}
