package org.milerasmus.course.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Attendance and released grades of people in sessions of other academies, as the academy reads them that has sent them; never of anybody else. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class SentResults {

    private static final String OWN = """
            select e from Enrolment e join fetch e.person p join fetch p.account
            where e.session.id = :session and e.sending.id = :academy and e.status in :taking order by p.familyName, p.givenName, e.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private Attendances attendances;

    /** The caller's own people who take part in a session, by name; none for its host, who has the registers and the grade book. */
    public List<SentResult> of(@NotBlank String sessionCode) {
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", sessionCode).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, sessionCode));
        List<Enrolment> own = hosted.isHost(session) ? List.of() : em.createQuery(OWN, Enrolment.class).setParameter("session", session.getId())
                .setParameter("academy", caller.academyId()).setParameter("taking", EnrolmentStatus.TAKING_PART).getResultList();
        return own.isEmpty() ? List.of() : results(session, own);
    }

    private List<SentResult> results(Session session, List<Enrolment> own) {
        Map<Long, Share> shares = attendances.shares(session.getId());
        Integer minimum = attendances.rule(session).getMinPercent();
        Map<Long, CourseGrade> grades = em.createNamedQuery("CourseGrade.ofPlaces", CourseGrade.class)
                .setParameter("places", own.stream().map(Enrolment::getId).toList()).getResultStream()
                .collect(Collectors.toMap(grade -> grade.getEnrolment().getId(), Function.identity()));
        return own.stream().map(one -> {
            Share share = shares.getOrDefault(one.getId(), Share.NONE);
            return new SentResult(one.getId(), one.getPerson().getName(), one.getStatus(), share, share.isBelow(minimum), grades.get(one.getId()));
        }).toList();
    }
}
