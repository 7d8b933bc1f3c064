package org.milerasmus.course.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.shared.Aggregate;

/** A mark of one participant in an assessment that is no single marker's, with its reason. */
@MappedSuperclass
public abstract class JointMark extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", updatable = false)
    private Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Embedded
    private Judged judged;

    @Column(nullable = false)
    private String reason;

    protected JointMark() {
    }

    JointMark(Assessment assessment, Enrolment enrolment) {
        this.assessment = assessment;
        this.enrolment = enrolment;
    }

    void judge(Judged what, String why) {
        judged = what;
        reason = why;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public Judged getJudged() {
        return judged;
    }

    public String getReason() {
        return reason;
    }
}
