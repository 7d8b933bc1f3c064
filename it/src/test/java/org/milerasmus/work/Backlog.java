package org.milerasmus.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.milerasmus.security.Account;

/** Long work as a test needs it, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Backlog {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** Work that a worker has taken on, so that no other one touches it before it falls silent; its number. */
    public long takenOn(String worker, String kind, String email, List<String> subjects) {
        Long account = em.createQuery("select a from Account a where a.email = :email", Account.class).setParameter("email", email).getSingleResult().getId();
        Job job = new Job(new WorkOrder(kind, account, "en", "demo.zip", Instant.now()), subjects.size());
        job.take(worker, Instant.now());
        em.persist(job);
        em.flush();
        for (int i = 0; i < subjects.size(); i++) {
            em.createNativeQuery("insert into work_item (job_id, position, subject, done) values (?, ?, ?, false)")
                    .setParameter(1, job.getId()).setParameter(2, i).setParameter(3, subjects.get(i)).executeUpdate();
        }
        return job.getId();
    }

    /** The worker has been silent for longer than its lease. */
    public void fallSilent(long jobId) {
        em.createQuery("update Job j set j.run.leasedUntil = :past where j.id = :id").setParameter("past", Instant.now().minus(Duration.ofMinutes(1)))
                .setParameter("id", jobId).executeUpdate();
    }

    /** The job as it is stored now. */
    public Job job(long jobId) {
        return em.find(Job.class, jobId);
    }

    /** Number of items, and of those that have their file. */
    public List<Long> items(long jobId) {
        Object[] line = (Object[]) em.createNativeQuery("select count(*), count(bytes) from work_item where job_id = ?").setParameter(1, jobId).getSingleResult();
        return List.of(((Number) line[0]).longValue(), ((Number) line[1]).longValue());
    }

    /** Takes a mark of the files of the first items, which changes when they are made anew. */
    public String mark(long jobId, int first) {
        return String.valueOf(em.createNativeQuery("select group_concat(sha2(bytes, 256) order by position) from work_item where job_id = ? and position < ?")
                .setParameter(1, jobId).setParameter(2, first).getSingleResult());
    }
}
