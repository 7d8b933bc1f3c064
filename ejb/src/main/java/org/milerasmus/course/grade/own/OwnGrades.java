package org.milerasmus.course.grade.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.mark.AssessmentMark;
import org.milerasmus.course.mark.FinalMark;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Grades as those read them who got them: their own, and none before the release. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class OwnGrades {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    @Inject
    private Attendances attendances;

    /** What a session is assessed by, once that is fixed; read by whoever can see the session. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Assessment> announced(long sessionId) {
        return hosts.find(sessionId).filter(scheme -> scheme.getStatus() != SchemeStatus.DRAFT)
                .filter(scheme -> scheme.getSession().getStatus() != SessionStatus.DRAFT).map(hosts::assessments).orElse(List.of());
    }

    /** The numbers by which markers know the caller in the assessments of a session, to be written on what is handed in, by the number of each. */
    public Map<Long, String> candidates(long enrolmentId) {
        Enrolment enrolment = em.find(Enrolment.class, enrolmentId);
        own(enrolment, enrolmentId);
        return em.createNamedQuery("Assessment.inSession", Assessment.class).setParameter("session", enrolment.getSession().getId()).getResultStream()
                .collect(Collectors.toMap(Assessment::getId, one -> one.candidate(enrolmentId)));
    }

    /** The caller's grade for a place in a session; empty before the release. */
    public Optional<CourseGrade> find(long enrolmentId) {
        own(em.find(Enrolment.class, enrolmentId), enrolmentId);
        return em.createNamedQuery("CourseGrade.ofEnrolment", CourseGrade.class).setParameter("enrolment", enrolmentId).getResultStream().findFirst();
    }

    /**
     * The same with the marks that it comes from.
     *
     * @throws NotFound before the release, and for somebody else's, which is audited
     */
    public OwnGrade get(long enrolmentId) {
        CourseGrade grade = find(enrolmentId).orElseThrow(() -> new NotFound(CourseGrade.class, enrolmentId));
        Scheme scheme = grade.getScheme();
        MarkBook book = books.of(scheme);
        return new OwnGrade(grade, hosts.assessments(scheme).stream().map(one -> mark(one, enrolmentId, book)).toList(), attendances.share(enrolmentId),
                attendances.rule(scheme.getSession()).getMinPercent());
    }

    private static OwnMark mark(Assessment one, long enrolmentId, MarkBook book) {
        return new OwnMark(one, book.blend(one, enrolmentId).counts(), book.settled(one, enrolmentId).map(FinalMark::getReason).orElse(null),
                book.given(one, enrolmentId, Marker.FIRST).map(AssessmentMark::getRemark).orElse(null));
    }

    /** All grades of the caller, latest first. */
    public List<CourseGrade> all() {
        return em.createNamedQuery("CourseGrade.ofAccount", CourseGrade.class).setParameter("account", caller.accountId()).getResultList();
    }

    private void own(Enrolment enrolment, long id) {
        if (enrolment == null) {
            throw new NotFound(Enrolment.class, id);
        }
        caller.require(enrolment.getPerson().getAccount().getId().equals(caller.accountId()), Enrolment.class, id);
    }
}
