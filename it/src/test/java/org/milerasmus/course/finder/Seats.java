package org.milerasmus.course.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.milerasmus.course.catalogue.Course;

/** Sessions of a test's own, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Seats {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** A published session of five days in which one can enrol until the day before. */
    public void session(Course course, LocalDate start) {
        em.createNativeQuery("""
                insert into course_session (version, code, course_id, host_id, status, starts_on, ends_on, opens_at, closes_at, capacity)
                values (1, ?, ?, ?, 'PUBLISHED', ?, ?, ?, ?, 1)""").setParameter(1, "S-" + UUID.randomUUID().toString().substring(0, 12))
                .setParameter(2, course.getId()).setParameter(3, course.getHost().getId()).setParameter(4, start).setParameter(5, start.plusDays(4))
                .setParameter(6, Instant.now().minus(400, ChronoUnit.DAYS)).setParameter(7, start.minusDays(1).atStartOfDay(course.getHost().zone()).toInstant())
                .executeUpdate();
    }
}
