package org.milerasmus.course.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.enrolment.Enrolment;

/** What counts for one participant in an assessment instead of what the markers have given by themselves, with the reason. */
@Entity
@Table(name = "final_mark")
@NamedQuery(name = "FinalMark.ofScheme", query = "select f from FinalMark f where f.assessment.scheme.id = :scheme")
public class FinalMark extends JointMark {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Ground ground;

    @Column(name = "settled_by", nullable = false)
    private String settledBy;

    @Column(name = "settled_at", nullable = false)
    private Instant settledAt;

    protected FinalMark() {
    }

    /** A mark, to be settled. */
    public FinalMark(Assessment assessment, Enrolment enrolment) {
        super(assessment, enrolment);
    }

    /** Says what counts and why. */
    public void settle(Ground on, Judged what, String why, String by, Instant now) {
        ground = on;
        judge(what, why);
        settledBy = by;
        settledAt = now;
    }

    public Ground getGround() {
        return ground;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }
}
