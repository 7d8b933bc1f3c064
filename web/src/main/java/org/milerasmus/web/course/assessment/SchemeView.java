package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.assessmentdesk.Assessments;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.web.frame.Feedback;

/** How a session is assessed: its assessments with their weights, its grades, and fixing it. */
@Named
@ViewScoped
public class SchemeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    @Inject
    private transient Schemes schemes;

    @Inject
    private transient Assessments assessments;

    private String session;
    private Scheme scheme;
    private boolean kept;
    private Integer minAttendance;
    private List<Assessment> rows = List.of();

    /** Reads the scheme, or begins one with the grades of the host. */
    public void load() {
        scheme = schemes.of(session);
        rows = assessments.of(session);
        kept = schemes.keeps(scheme.getSession());
        minAttendance = schemes.minAttendance(session);
    }

    /** Lets it be marked by the scheme. */
    public String fix() {
        schemes.fix(scheme.getId(), scheme.getVersion());
        Feedback.success("assessment.nowFixed");
        return page();
    }

    /** Takes that back. */
    public String reopen() {
        schemes.reopen(scheme.getId(), scheme.getVersion());
        Feedback.success("assessment.reopened");
        return page();
    }

    /** Takes an assessment out. */
    public String remove(Assessment row) {
        assessments.remove(session, row.getId(), row.getVersion());
        Feedback.success("assessment.removed", row.getTitle());
        return page();
    }

    private String page() {
        return "/course/assessment/scheme?faces-redirect=true&session=" + session;
    }

    /** Whether the reader keeps it. */
    public boolean isKept() {
        return kept;
    }

    /** Whether the reader may still change what is marked by it. */
    public boolean isDraft() {
        return isKept() && scheme.getStatus() == SchemeStatus.DRAFT;
    }

    /** Whether it can be opened once more. */
    public boolean isReopenable() {
        return isKept() && scheme.getStatus() == SchemeStatus.FIXED && scheme.getMarkedAt() == null;
    }

    /** Whether it has been fixed, so that there are grades to come. */
    public boolean isFixed() {
        return scheme.getStatus() != SchemeStatus.DRAFT;
    }

    /** Percent of the lessons that have to be attended to complete the session; null where none is asked for. */
    public Integer getMinAttendance() {
        return minAttendance;
    }

    /** Sum of the weights in percent. */
    public int getSum() {
        return rows.stream().mapToInt(Assessment::getWeight).sum();
    }

    public boolean isWhole() {
        return getSum() == ALL;
    }

    public List<Assessment> getRows() {
        return rows;
    }

    public Scheme getScheme() {
        return scheme;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
