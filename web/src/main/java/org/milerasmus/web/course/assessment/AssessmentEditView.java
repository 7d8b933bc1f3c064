package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.AssessmentKind;
import org.milerasmus.course.assessment.RubricCriterion;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.assessmentdesk.Assessments;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.web.frame.Feedback;

/** Putting an assessment together: what it is, what it counts, who marks it and by which rubric. */
@Named
@ViewScoped
public class AssessmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assessments assessments;

    private String session;
    private Long id;
    private Assessment assessment;
    private List<Instructor> markers = List.of();
    private List<PracticalTask> sources = List.of();

    /** Reads the assessment, or begins one. */
    public void load() {
        assessment = assessments.edit(session, id);
        markers = assessments.markers(session);
        sources = assessments.sources(session);
    }

    /** One more criterion. */
    public void add() {
        assessment.getCriteria().add(new RubricCriterion());
    }

    /** One criterion less. */
    public void remove(RubricCriterion criterion) {
        assessment.getCriteria().removeIf(one -> one == criterion);
    }

    /** Saves what was typed. */
    public String save() {
        assessments.save(assessment);
        Feedback.success("assessment.saved", assessment.getTitle());
        return "/course/assessment/scheme?faces-redirect=true&session=" + session;
    }

    /** Whether what marks depend on can still be changed. */
    public boolean isDraft() {
        return assessment.getScheme().getStatus() == SchemeStatus.DRAFT;
    }

    public AssessmentKind[] getKinds() {
        return AssessmentKind.values();
    }

    /** Instructors of the session who can sign in. */
    public List<Instructor> getMarkers() {
        return markers;
    }

    /** Number of the first marker among the instructors. */
    public Long getFirstMarker() {
        return number(assessment.getFirstMarker());
    }

    public void setFirstMarker(Long marker) {
        assessment.setFirstMarker(marker(marker));
    }

    /** Number of the second marker among the instructors; null where one is enough. */
    public Long getSecondMarker() {
        return number(assessment.getSecondMarker());
    }

    public void setSecondMarker(Long marker) {
        assessment.setSecondMarker(marker(marker));
    }

    /** Practical tasks of the session, whose points can be taken over. */
    public List<PracticalTask> getSources() {
        return sources;
    }

    /** Code of the practical task whose points are taken over; null where markers give the marks. */
    public String getSource() {
        return assessment.getSource() == null ? null : assessment.getSource().getCode();
    }

    public void setSource(String code) {
        assessment.setSource(sources.stream().filter(one -> one.getCode().equals(code)).findFirst().orElse(null));
    }

    private static Long number(Instructor one) {
        return one == null ? null : one.getId();
    }

    private Instructor marker(Long number) {
        return markers.stream().filter(one -> Objects.equals(one.getId(), number)).findFirst().orElse(null);
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    /** Number of the assessment, or null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
