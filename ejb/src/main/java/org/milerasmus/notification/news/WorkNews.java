package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;
import org.milerasmus.work.Job;
import org.milerasmus.work.JobEnded;
import org.milerasmus.work.WorkOrder;

/** Tells who has asked for long work that it is finished, or that it could not be. */
@ApplicationScoped
class WorkNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void ended(@Observes JobEnded event) {
        Job job = em.find(Job.class, event.jobId());
        WorkOrder order = job.getOrder();
        News news = new News("work." + event.status(), List.of(order.getFileName()), "/work/view?id=" + job.getId());
        post.tell(em.find(Account.class, order.getAccountId()), news);
    }
}
