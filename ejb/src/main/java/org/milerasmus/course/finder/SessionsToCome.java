package org.milerasmus.course.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.course.catalogue.CourseWithdrawn;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.shared.RuleBroken;

/** Keeps a course in the catalogue as long as people are going to attend it. */
@ApplicationScoped
class SessionsToCome {

    private static final String TO_COME = """
            select s.code from Session s where s.course.id = :course and s.status = :published and s.endsOn >= :today order by s.startsOn, s.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Looks at the sessions when a course is withdrawn.
     *
     * @throws RuleBroken that names the first session, which takes the withdrawal back
     */
    void withdrawn(@Observes CourseWithdrawn withdrawn) {
        em.createQuery(TO_COME, String.class).setParameter("course", withdrawn.courseId()).setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("today", LocalDate.now(clock)).setMaxResults(1).getResultStream().findFirst().ifPresent(code -> {
                    throw RuleBroken.of("course.sessionToCome", code);
                });
    }
}
