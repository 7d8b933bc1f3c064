package org.milerasmus.course.mark;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** What somebody has done in an assessment and how many marks it is worth. */
@Embeddable
public class Judged implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Submission submission;

    private BigDecimal marks;

    protected Judged() {
    }

    /** @param marks null unless something was handed in */
    public Judged(Submission submission, BigDecimal marks) {
        this.submission = submission;
        this.marks = submission == Submission.HANDED_IN ? Objects.requireNonNull(marks) : null;
    }

    /** Something that was handed in and marked. */
    public static Judged marked(BigDecimal marks) {
        return new Judged(Submission.HANDED_IN, marks);
    }

    /** Whether both say the same. */
    public boolean isLike(Judged other) {
        return submission == other.submission && (marks == null || marks.compareTo(other.marks) == 0);
    }

    /** What it is worth: nothing for what was not handed in. */
    public BigDecimal worth() {
        return marks == null ? BigDecimal.ZERO : marks;
    }

    public Submission getSubmission() {
        return submission;
    }

    /** Marks from 0 to the best one of the assessment; null unless something was handed in. */
    public BigDecimal getMarks() {
        return marks;
    }

    /** Both, for the audit trail. */
    @Override
    public String toString() {
        return marks == null ? submission.name() : marks.toPlainString();
    }
}
