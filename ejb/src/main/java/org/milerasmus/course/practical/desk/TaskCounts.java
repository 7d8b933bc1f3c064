package org.milerasmus.course.practical.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.QuestionKind;

/** How far the participants and the instructors of a task are. */
@ApplicationScoped
class TaskCounts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Attempts that were begun. */
    long attempts(PracticalTask task) {
        return em.createNamedQuery("Attempt.count", Long.class).setParameter("task", task.getId()).getSingleResult();
    }

    /** Attempts that still run. */
    long running(PracticalTask task) {
        return em.createNamedQuery("Attempt.running", Long.class).setParameter("task", task.getId()).setParameter("now", clock.instant()).getSingleResult();
    }

    /** Answers that an instructor has to read. */
    long unmarked(PracticalTask task) {
        return em.createNamedQuery("GivenAnswer.unmarked", Long.class).setParameter("task", task.getId()).setParameter("kind", QuestionKind.FREE_TEXT)
                .getSingleResult();
    }
}
