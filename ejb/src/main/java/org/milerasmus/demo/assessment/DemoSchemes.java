package org.milerasmus.demo.assessment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.AssessmentKind;
import org.milerasmus.course.assessment.GradeStep;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.RubricCriterion;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;

/** How sessions are assessed: by an exam, a report with a rubric and a presentation. */
final class DemoSchemes {

    private final EntityManager em;
    private final int pass;

    DemoSchemes(EntityManager em, int pass) {
        this.em = em;
        this.pass = pass;
    }

    /** The fixed scheme of a session with its three assessments. */
    Scheme fixed(Session session) {
        Scheme scheme = new Scheme(session);
        Scale scale = em.createNamedQuery("GradingTable.applicable", GradingTable.class).setParameter("academy", session.getHost().getId())
                .setParameter("field", session.getCourse().getFiling().getStudyField()).getResultStream().findFirst().map(GradingTable::scale).orElse(null);
        scheme.getSteps().addAll(scale == null ? List.of(new GradeStep("Passed", pass), new GradeStep("Not passed", 0)) : GradeSteps.proposed(scale, pass));
        em.persist(scheme);
        List<Instructor> markers = em.createNamedQuery("Instructor.ofSession", Instructor.class).setParameter("session", session.getId()).getResultStream()
                .filter(one -> one.getPerson() != null).toList();
        assessment(scheme, 0, AssessmentKind.EXAM, "Written exam", 50, markers);
        assessment(scheme, 1, AssessmentKind.REPORT, "Lab report", 30, markers.subList(0, 1));
        assessment(scheme, 2, AssessmentKind.PRESENTATION, "Presentation of the findings", 20, markers.subList(0, 1));
        em.flush();
        scheme.fix(assessments(scheme), scale);
        return scheme;
    }

    private void assessment(Scheme scheme, int position, AssessmentKind kind, String title, int weight, List<Instructor> markers) {
        Assessment one = new Assessment(scheme);
        one.begin(scheme, position);
        one.setKind(kind);
        one.setTitle(title);
        one.setWeight(weight);
        one.setDueOn(scheme.getSession().getEndsOn());
        one.setMaxMarks(40);
        one.setFirstMarker(markers.getFirst());
        if (markers.size() > 1) {
            one.setSecondMarker(markers.get(1));
            one.setDoubleBlind(true);
        }
        if (kind == AssessmentKind.REPORT) {
            one.setPassMark(BigDecimal.TEN);
            one.getCriteria().addAll(List.of(new RubricCriterion("Evidence kept intact", 15, "15: complete chain of custody. 8: gaps that are explained. 0: none."),
                    new RubricCriterion("Findings follow from evidence", 15, "15: each finding is traced. 8: some are. 0: none."),
                    new RubricCriterion("Clear to a court", 10, "10: a layman follows it. 5: an expert does. 0: nobody.")));
        }
        one.check();
        em.persist(one);
    }

    List<Assessment> assessments(Scheme scheme) {
        return em.createNamedQuery("Assessment.ofScheme", Assessment.class).setParameter("scheme", scheme.getId()).getResultList();
    }
}
