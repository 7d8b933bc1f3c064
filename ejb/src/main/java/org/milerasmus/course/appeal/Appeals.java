package org.milerasmus.course.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Appeals as participants make them: one against each grade, within the days that the scheme gives. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Appeals {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private OwnGrades grades;

    @Inject
    private HostSchemes hosts;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** The caller's appeal against the grade for a place, with what it has led to; empty where there is none. */
    public Optional<Appeal> find(long enrolmentId) {
        return grades.find(enrolmentId).flatMap(grade -> stored(enrolmentId));
    }

    private Optional<Appeal> stored(long enrolmentId) {
        Optional<Appeal> found = em.createNamedQuery("Appeal.ofEnrolment", Appeal.class).setParameter("enrolment", enrolmentId).getResultStream().findFirst();
        found.ifPresent(appeal -> appeal.getChanges().size());
        return found;
    }

    /**
     * Objects to a grade.
     *
     * @throws RuleBroken when the days for it are over, or for a second appeal
     */
    public void make(long enrolmentId, @NotBlank @Size(max = 2000) String reasons) {
        CourseGrade grade = grades.find(enrolmentId).orElseThrow(() -> new NotFound(CourseGrade.class, enrolmentId));
        Scheme scheme = hosts.lockAny(grade.getScheme().getId()); // of two appeals at once the second finds the first
        if (stored(enrolmentId).isPresent()) {
            throw RuleBroken.of("appeal.twice");
        }
        if (LocalDate.now(clock.withZone(scheme.getSession().getHost().zone())).isAfter(scheme.appealUntil())) {
            throw RuleBroken.at("reasons", "appeal.late", scheme.appealUntil());
        }
        Appeal appeal = new Appeal(grade, reasons.strip(), clock.instant());
        em.persist(appeal);
        em.flush();
        news.fire(new AppealMade(appeal.getId()));
    }
}
