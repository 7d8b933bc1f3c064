package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.course.appeal.Appeal;
import org.milerasmus.course.appeal.Appeals;
import org.milerasmus.course.grade.own.OwnGrade;
import org.milerasmus.course.grade.own.OwnGrades;
import org.milerasmus.web.frame.Feedback;

/** One's own grade: where it comes from, and an appeal against it. */
@Named
@ViewScoped
public class OwnGradeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnGrades grades;

    @Inject
    private transient Appeals appeals;

    @Inject
    private transient Clock clock;

    private Long enrolment;
    private OwnGrade own;
    private Appeal appeal;
    private String reasons;

    /** Reads the grade, once it is released. */
    public void load() {
        own = grades.get(enrolment);
        appeal = appeals.find(enrolment).orElse(null);
    }

    /** Objects to it. */
    public String object() {
        appeals.make(enrolment, reasons);
        Feedback.success("appeal.made");
        return "/course/assessment/result?faces-redirect=true&enrolment=" + enrolment;
    }

    /** Whether one can still appeal. */
    public boolean isAppealable() {
        return appeal == null && !LocalDate.now(clock.withZone(own.grade().getScheme().getSession().getHost().zone()))
                .isAfter(own.grade().getScheme().appealUntil());
    }

    public OwnGrade getOwn() {
        return own;
    }

    /** The appeal that was made, or null. */
    public Appeal getAppeal() {
        return appeal;
    }

    /** Why one does not agree. */
    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    /** Number of the place in the session. */
    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }
}
