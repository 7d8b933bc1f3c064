package org.milerasmus.report.course;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.session.SessionStatus;

/** The sessions and places of each course that was taught in a period. */
final class CourseFigures {

    private static final Set<SessionStatus> COUNTED = Set.of(SessionStatus.PUBLISHED, SessionStatus.COMPLETED);
    /** Who asked for a seat; a place that was exchanged for another session is counted there. */
    private static final Set<EnrolmentStatus> ASKED = Set.of(EnrolmentStatus.SEATED, EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED,
            EnrolmentStatus.WITHDRAWN, EnrolmentStatus.LAPSED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
    private static final Set<EnrolmentStatus> UNSERVED = Set.of(EnrolmentStatus.WAITING, EnrolmentStatus.LAPSED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Long, Course> courses = new LinkedHashMap<>();

    /** @param academyId only sessions that it hosts; null for all */
    CourseFigures(EntityManager em, AnalysisChoice choice, Long academyId) {
        String counted = " where s.startsOn between :from and :to and s.status in :statuses and (:academy is null or h.id = :academy)";
        ask(em.createQuery("select c.id, c.title, h.name, count(s), sum(s.capacity) from Session s join s.course c join s.host h" + counted
                + " group by c.id, c.title, h.name order by c.title, h.name, c.id", Object[].class), choice, academyId)
                .forEach(row -> courses.merge((Long) row[0], new Course((String) row[1], (String) row[2], whole(row[3]), whole(row[4]),
                        new EnumMap<>(EnrolmentStatus.class)), Course::and));
        ask(em.createQuery("select s.course.id, e.status, count(e) from Enrolment e join e.session s join s.host h" + counted
                + " group by s.course.id, e.status", Object[].class), choice, academyId)
                .forEach(row -> courses.get((Long) row[0]).places().put((EnrolmentStatus) row[1], whole(row[2])));
    }

    List<AnalysisRow> demand() {
        return courses.values().stream().map(course -> new AnalysisRow(List.of(course.title(), course.host()), List.of(course.sessions(), course.seats(),
                course.of(ASKED), course.of(EnrolmentStatus.HOLDING), course.of(UNSERVED), percent(course.of(ASKED), course.seats())))).toList();
    }

    List<AnalysisRow> passRates() {
        return courses.values().stream().filter(course -> course.ended() > 0).map(course -> {
            long completed = course.of(Set.of(EnrolmentStatus.COMPLETED));
            return new AnalysisRow(List.of(course.title(), course.host()), List.of(completed, course.ended() - completed, percent(completed, course.ended())));
        }).toList();
    }

    private static List<Object[]> ask(TypedQuery<Object[]> query, AnalysisChoice choice, Long academyId) {
        return query.setParameter("from", choice.from()).setParameter("to", choice.to()).setParameter("statuses", COUNTED)
                .setParameter("academy", academyId).getResultList();
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    }

    private static long whole(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }

    /** A course with what was offered and asked for; taught by several hosts, they stand side by side. */
    private record Course(String title, String host, long sessions, long seats, Map<EnrolmentStatus, Long> places) {

        Course and(Course other) {
            return new Course(title, host + ", " + other.host, sessions + other.sessions, seats + other.seats, places);
        }

        long of(Set<EnrolmentStatus> statuses) {
            return statuses.stream().mapToLong(status -> places.getOrDefault(status, 0L)).sum();
        }

        long ended() {
            return of(Set.of(EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED));
        }
    }
}
