package org.milerasmus.course.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.enrolment.Enrolment;

/** What one of two markers who differ proposes to agree on. It counts for nothing until the other one confirms it. */
@Entity
@Table(name = "mark_proposal")
@NamedQuery(name = "MarkProposal.ofScheme", query = "select p from MarkProposal p where p.assessment.scheme.id = :scheme")
public class MarkProposal extends JointMark {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Marker proposer;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    protected MarkProposal() {
    }

    /** A proposal, to be made. */
    public MarkProposal(Assessment assessment, Enrolment enrolment) {
        super(assessment, enrolment);
    }

    /** Proposes it, or something else instead of what stood there. */
    public void propose(Marker who, Judged what, String why, String by, Instant now) {
        proposer = who;
        judge(what, why);
        proposedBy = by;
        proposedAt = now;
    }

    /** Which of the markers proposes it. */
    public Marker getProposer() {
        return proposer;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }
}
