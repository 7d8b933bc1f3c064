package org.milerasmus.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** The caller's own long work: how far it is, cancelling it, and the file that it has become. */
@Stateless
@RolesAllowed({"APPLICANT", "STAFF", "OFFICIAL", "ADMINISTRATOR", "AUDITOR"})
public class Jobs {

    private static final int AT_ONCE = 20;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Number of jobs that the caller has asked for and that are still kept. */
    public long count() {
        return em.createNamedQuery("Job.count", Long.class).setParameter("account", caller.accountId()).getSingleResult();
    }

    /** Those jobs, latest first. */
    public List<Job> list(PageRequest page) {
        return em.createNamedQuery("Job.list", Job.class).setParameter("account", caller.accountId())
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * How far a job is.
     *
     * @throws NotFound for a job that somebody else has asked for; the attempt is audited
     */
    public Job get(long id) {
        return own(em.find(Job.class, id), id);
    }

    /** Stops a job behind the chunk that is being made; nothing of it is kept. */
    public void cancel(long id) {
        Job job = own(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        job.cancel(clock.instant());
        em.createNamedQuery("JobItem.remove").setParameter("job", id).executeUpdate();
    }

    /** Writes the file of a finished job, an archive with a file for each item; whoever takes it away is written down. */
    public void write(long id, @NotNull OutputStream out) {
        Job job = get(id);
        if (job.getStatus() != JobStatus.DONE) {
            throw RuleBroken.of("work.notDone");
        }
        audit.record(AuditAction.EXPORTED, Job.class, id, job.getOrder().getFileName());
        try {
            ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (int from = 0; from < job.getRun().getTotal(); from += AT_ONCE) {
                for (JobItem item : part(id, from)) {
                    archive.putNextEntry(new ZipEntry(item.piece().fileName()));
                    archive.write(item.piece().bytes());
                    archive.closeEntry();
                }
                em.clear(); // the files of a thousand items would fill the memory
            }
            archive.finish(); // the stream is the caller's to close
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JobItem> part(long id, int from) {
        return em.createNamedQuery("JobItem.part", JobItem.class).setParameter("job", id).setParameter("from", from)
                .setMaxResults(AT_ONCE).getResultList();
    }

    private Job own(Job job, long id) {
        if (job == null) {
            throw new NotFound(Job.class, id);
        }
        caller.require(job.getOrder().getAccountId().equals(caller.accountId()), Job.class, id);
        return job;
    }
}
