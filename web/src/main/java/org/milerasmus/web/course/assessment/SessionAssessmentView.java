package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.course.marking.MarkingSheets;
import org.milerasmus.course.marking.MarkingTask;
import org.milerasmus.course.session.Session;

/** What the pages of a session and of a place in it say about the assessment. */
@Named
@ViewScoped
public class SessionAssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnGrades grades;

    @Inject
    private transient MarkingSheets sheets;

    @Inject
    private transient Schemes schemes;

    private Long sessionId;
    private List<Assessment> announced;
    private List<MarkingTask> tasks;
    private Map<Long, String> candidates;
    private CourseGrade grade;
    private boolean graded;

    /** What a session is assessed by, once that is fixed. */
    public List<Assessment> announced(Session session) {
        if (!Objects.equals(sessionId, session.getId())) {
            sessionId = session.getId();
            announced = grades.announced(sessionId);
            tasks = sheets.tasks(sessionId);
        }
        return announced;
    }

    /** What the reader marks there. */
    public List<MarkingTask> tasks(Session session) {
        announced(session);
        return tasks;
    }

    /** Whether the reader keeps or may read the scheme. */
    public boolean host(Session session) {
        return schemes.reads(session);
    }

    /** The number by which the markers know the reader. */
    public String candidate(Assessment assessment, Enrolment place) {
        if (candidates == null) {
            candidates = grades.candidates(place.getId());
        }
        return candidates.get(assessment.getId());
    }

    /** The reader's grade; null before the release. */
    public CourseGrade grade(Enrolment place) {
        if (!graded) {
            grade = grades.find(place.getId()).orElse(null);
            graded = true;
        }
        return grade;
    }
}
