package org.milerasmus.course.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.milerasmus.course.attendance.RegisterKeepers;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.shared.RuleBroken;

/** The check-in of each lesson, and what becomes of it when the lesson is taken out of the timetable. */
@ApplicationScoped
class OpenCheckIns {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private RegisterKeepers keepers;

    Optional<CheckIn> of(Lesson lesson) {
        return em.createNamedQuery("CheckIn.ofLesson", CheckIn.class).setParameter("lesson", lesson.getId()).getResultStream().findFirst();
    }

    CheckInState state(CheckIn checkIn, Lesson lesson, Instant now) {
        return !keepers.isBegun(lesson) ? CheckInState.TOO_EARLY : CheckInState.of(checkIn, keepers.day(lesson), keepers.today(lesson), lesson.getEndsAt(), now);
    }

    /** A lesson in which somebody is noted stays; the check-in of another one goes with it. */
    void removed(@Observes Lesson.Removed event) {
        Lesson lesson = em.find(Lesson.class, event.lessonId(), LockModeType.PESSIMISTIC_WRITE);
        long noted = em.createNamedQuery("Attendance.count", Long.class).setParameter("lesson", event.lessonId()).getSingleResult();
        if (noted > 0) {
            throw RuleBroken.of("attendance.lessonNoted", lesson.getTitle(), noted);
        }
        of(lesson).ifPresent(em::remove);
        em.flush();
    }
}
