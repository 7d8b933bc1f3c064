package org.milerasmus.report.course;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.session.SessionStatus;

/** Hours that each instructor teaches in sessions of a period; somebody who teaches for two academies has two lines. */
final class TeachingLoad {

    private final EntityManager em;
    private final AnalysisChoice choice;
    private final Long academyId;

    /** @param academyId only instructors who teach for it or in its sessions; null for all */
    TeachingLoad(EntityManager em, AnalysisChoice choice, Long academyId) {
        this.em = em;
        this.choice = choice;
        this.academyId = academyId;
    }

    List<AnalysisRow> rows() {
        return em.createQuery("select p.givenName, p.familyName, i.guestName, a.name, count(distinct s.id), sum(i.hours) from Instructor i"
                + " join i.session s join i.academy a left join i.person p where s.startsOn between :from and :to and s.status in :statuses"
                + " and (:academy is null or a.id = :academy or s.host.id = :academy)"
                + " group by p.id, p.givenName, p.familyName, i.guestName, a.id, a.name order by a.name, p.familyName, i.guestName", Object[].class)
                .setParameter("from", choice.from()).setParameter("to", choice.to())
                .setParameter("statuses", Set.of(SessionStatus.PUBLISHED, SessionStatus.COMPLETED)).setParameter("academy", academyId)
                .getResultStream().map(TeachingLoad::row).toList();
    }

    private static AnalysisRow row(Object[] line) {
        String name = line[2] == null ? line[0] + " " + line[1] : (String) line[2];
        return new AnalysisRow(List.of(name, (String) line[3]), List.of(((Number) line[4]).longValue(), line[5] == null ? BigDecimal.ZERO : (BigDecimal) line[5]));
    }
}
