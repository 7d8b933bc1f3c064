package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.desk.PracticalReleased;
import org.milerasmus.course.practical.working.EvidenceAltered;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells instructors and the staff of the host that evidence was altered, and participants that their results can be read. */
@ApplicationScoped
class PracticalNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void altered(@Observes EvidenceAltered event) {
        EvidenceItem item = em.find(EvidenceItem.class, event.itemId());
        PracticalTask task = item.getTask();
        News news = new News("practical.altered", List.of(item.getLabel(), task.getTitle(), task.getCode()), "/course/practical/view?code=" + task.getCode());
        post.tellStaffOnce(task.getSession().getHost().getId(), news);
        em.createQuery("select a from Instructor i join i.person p join p.account a where i.session.id = :session", Account.class)
                .setParameter("session", task.getSession().getId()).getResultList().forEach(account -> post.tellOnce(account, news));
    }

    void released(@Observes PracticalReleased event) {
        PracticalTask task = em.find(PracticalTask.class, event.taskId());
        News news = new News("practical.released", List.of(task.getTitle(), task.getCode()), "/course/practical/work?code=" + task.getCode());
        em.createQuery("select distinct a from Attempt t join t.enrolment e join e.person p join p.account a where t.task.id = :task", Account.class)
                .setParameter("task", task.getId()).getResultList().forEach(account -> post.tell(account, news));
    }
}
