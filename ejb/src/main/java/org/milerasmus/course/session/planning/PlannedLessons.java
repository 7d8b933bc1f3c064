package org.milerasmus.course.session.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.shared.RuleBroken;

/** What the timetable of a session allows of changes to the session itself. */
@ApplicationScoped
public class PlannedLessons {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Refuses dates that leave lessons outside, and more lab seats than a lab of the timetable has. */
    void check(Session edited) {
        RuleBroken.checkAll(() -> checkDates(edited), () -> checkLabs(edited));
    }

    private void checkDates(Session edited) {
        ZoneId zone = edited.getHost().zone();
        Instant from = edited.getStartsOn().atStartOfDay(zone).toInstant();
        Instant to = edited.getEndsOn().plusDays(1).atStartOfDay(zone).toInstant();
        long outside = em.createNamedQuery("Lesson.outside", Long.class).setParameter("session", edited.getId())
                .setParameter("from", from).setParameter("to", to).getSingleResult();
        if (outside > 0) {
            throw RuleBroken.at("endsOn", "session.lessonsOutside", outside);
        }
    }

    private void checkLabs(Session edited) {
        Integer smallest = em.createNamedQuery("Lesson.smallestLab", Integer.class).setParameter("session", edited.getId()).getSingleResult();
        if (smallest != null && smallest < edited.getLabSeats()) {
            throw RuleBroken.at("labSeats", "session.labTooSmall", smallest);
        }
    }

    /** Refuses to let somebody go who still has lessons. */
    void requireNone(Instructor instructor) {
        long taught = em.createNamedQuery("Lesson.taughtBy", Long.class).setParameter("instructor", instructor.getId()).getSingleResult();
        if (taught > 0) {
            throw RuleBroken.of("instructor.teaches", instructor.getName(), taught);
        }
    }

    /** Removes the whole timetable of a draft that is discarded. */
    void discard(Session session) {
        em.createNamedQuery("Lesson.ofSession", Lesson.class).setParameter("session", session.getId()).getResultList().forEach(em::remove);
    }
}
