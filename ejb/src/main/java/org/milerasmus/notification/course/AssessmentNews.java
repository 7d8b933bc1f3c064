package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.appeal.AppealDecided;
import org.milerasmus.course.appeal.AppealMade;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.GradesReleased;
import org.milerasmus.course.mark.MarkProposal;
import org.milerasmus.course.mark.MarkProposed;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells participants of their grades and what becomes of their appeals, hosts that somebody appeals, and markers what the other one proposes. */
@ApplicationScoped
class AssessmentNews {

    private static final String OF_ALL = """
            select g from CourseGrade g join fetch g.enrolment e join fetch e.person p join fetch p.account where g.scheme.id = :scheme""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void released(@Observes GradesReleased event) {
        em.createQuery(OF_ALL, CourseGrade.class).setParameter("scheme", event.schemeId()).getResultList().forEach(grade -> {
            Account account = grade.getEnrolment().getPerson().getAccount();
            Session session = grade.getScheme().getSession();
            String until = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag(account.getLanguage())).format(grade.getScheme().appealUntil());
            post.tell(account, new News("grades.released", List.of(session.getCourse().getTitle(), session.getCode(), session.getHost().getName(), until), own(grade)));
        });
    }

    void proposed(@Observes MarkProposed event) {
        MarkProposal proposal = em.find(MarkProposal.class, event.proposalId());
        Assessment assessment = proposal.getAssessment();
        Instructor other = proposal.getProposer() == Marker.FIRST ? assessment.getSecondMarker() : assessment.getFirstMarker();
        post.tell(other.getPerson().getAccount(), new News("mark.proposed", List.of(proposal.getProposedBy(), assessment.getTitle(),
                assessment.getScheme().getSession().getCode()), "/course/assessment/mark?id=" + assessment.getId()));
    }

    void made(@Observes AppealMade event) {
        Appeal appeal = em.find(Appeal.class, event.appealId());
        Session session = appeal.getGrade().getScheme().getSession();
        post.tellStaff(session.getHost().getId(), new News("appeal.made", List.of(appeal.getGrade().getEnrolment().getPerson().getName(),
                session.getCourse().getTitle(), session.getCode()), "/course/assessment/appeal?id=" + appeal.getId()));
    }

    void decided(@Observes AppealDecided event) {
        Appeal appeal = em.find(Appeal.class, event.appealId());
        CourseGrade grade = appeal.getGrade();
        Session session = grade.getScheme().getSession();
        post.tell(grade.getEnrolment().getPerson().getAccount(), new News("appeal." + appeal.getStatus(),
                List.of(session.getCourse().getTitle(), session.getCode(), session.getHost().getName(), appeal.getDecision()), own(grade)));
    }

    private static String own(CourseGrade grade) {
        return "/course/assessment/result?enrolment=" + grade.getEnrolment().getId();
    }
}
