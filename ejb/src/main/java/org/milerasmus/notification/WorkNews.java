package org.milerasmus.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.security.Account;
import org.milerasmus.work.Job;
import org.milerasmus.work.JobEnded;

/** Tells who has asked for long work that it is finished, or that it could not be. */
@ApplicationScoped
class WorkNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void ended(@Observes JobEnded event) {
        Job job = em.find(Job.class, event.jobId());
        post.tell(em.find(Account.class, job.getAccountId()), new News("work." + event.status(), List.of(job.getFileName()), "/work/view?id=" + job.getId()));
    }
}
