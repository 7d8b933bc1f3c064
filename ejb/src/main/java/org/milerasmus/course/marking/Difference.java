package org.milerasmus.course.marking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkProposal;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.shared.text.Typed;

/** A participant whom two markers see too differently, and what they agree on, as it is typed. */
public class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long enrolmentId;
    private final String who;
    private final Judged first;
    private final Judged second;
    private final MarkProposal proposal;
    private Submission submission = Submission.HANDED_IN;
    private BigDecimal marks;
    private String reason;

    Difference(long enrolmentId, String who, Judged first, Judged second, MarkProposal proposal) {
        this.enrolmentId = enrolmentId;
        this.who = who;
        this.first = first;
        this.second = second;
        this.proposal = proposal;
    }

    /** Whether nothing was agreed yet. */
    boolean isEmpty() {
        return submission == Submission.HANDED_IN && marks == null && reason == null;
    }

    Judged judged() {
        return new Judged(submission, marks);
    }

    Optional<MarkProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    /** Name of the participant, or the number where it is marked blind. */
    public String getWho() {
        return who;
    }

    public Judged getFirst() {
        return first;
    }

    public Judged getSecond() {
        return second;
    }

    /** What one of the markers proposes; null while neither has. */
    public MarkProposal getProposal() {
        return proposal;
    }

    public Submission getSubmission() {
        return submission;
    }

    public void setSubmission(Submission submission) {
        this.submission = submission;
    }

    /** The agreed marks. */
    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }

    /** Why it is those. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.orNull(reason);
    }
}
