package org.milerasmus.course.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.shared.Aggregate;

/** What counts for one participant in an assessment instead of what the markers have given by themselves, with the reason. */
@Entity
@Table(name = "final_mark")
@NamedQuery(name = "FinalMark.ofScheme", query = "select f from FinalMark f where f.assessment.scheme.id = :scheme")
public class FinalMark extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", updatable = false)
    private Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Ground ground;

    @Embedded
    private Judged judged;

    @Column(nullable = false)
    private String reason;

    @Column(name = "settled_by", nullable = false)
    private String settledBy;

    @Column(name = "settled_at", nullable = false)
    private Instant settledAt;

    protected FinalMark() {
    }

    /** A mark, to be settled. */
    public FinalMark(Assessment assessment, Enrolment enrolment) {
        this.assessment = assessment;
        this.enrolment = enrolment;
    }

    /** Says what counts and why. */
    public void settle(Ground on, Judged what, String why, String by, Instant now) {
        ground = on;
        judged = what;
        reason = why;
        settledBy = by;
        settledAt = now;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public Ground getGround() {
        return ground;
    }

    public Judged getJudged() {
        return judged;
    }

    public String getReason() {
        return reason;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }
}
