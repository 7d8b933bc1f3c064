package org.milerasmus.course.marking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.mark.Blend;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.shared.text.Typed;

/** What a marker gives one participant, as it is typed. */
public class MarkLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long enrolmentId;
    private final Long version;
    private final String who;
    private final boolean closed;
    private final Judged other;
    private final Blend blend;
    private boolean takenOver;
    private Submission submission;
    private BigDecimal marks;
    private List<PointLine> points = List.of();
    private String remark;

    /**
     * A line, to be filled in.
     *
     * @param version of the mark that is stored, or null
     * @param who     name or number of the participant
     * @param closed  whether it can no longer be changed
     * @param other   what the other marker has given, or null where this one must not or cannot know
     */
    MarkLine(long enrolmentId, Long version, String who, boolean closed, Judged other, Blend blend) {
        this.enrolmentId = enrolmentId;
        this.version = version;
        this.who = who;
        this.closed = closed;
        this.other = other;
        this.blend = blend;
    }

    /** Fills it with what is stored or, for a new one, with the criteria alone. */
    void fill(Judged judged, List<PointLine> lines, String words) {
        submission = judged == null ? null : judged.getSubmission();
        marks = judged == null ? null : judged.getMarks();
        points = List.copyOf(lines);
        remark = words;
    }

    /** Says that the mark comes from a practical task. */
    void takeOver() {
        takenOver = true;
    }

    /** Whether nothing was typed in it. */
    boolean isEmpty() {
        return submission == null && marks == null && remark == null && points.stream().map(PointLine::getValue).allMatch(Objects::isNull);
    }

    /** What was typed, after it was checked; who types marks need not say that something was handed in. */
    Judged judged() {
        if (submission != null && submission != Submission.HANDED_IN) {
            return new Judged(submission, null);
        }
        return Judged.marked(points.isEmpty() ? marks : points.stream().map(PointLine::getValue).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The points of the rubric; none where nothing was handed in. */
    List<BigDecimal> given() {
        return judged().getMarks() == null ? List.of() : points.stream().map(PointLine::getValue).toList();
    }

    /** Number of the participant's place in the session. */
    public long getEnrolmentId() {
        return enrolmentId;
    }

    Long getVersion() {
        return version;
    }

    /** Name of the participant, or the number where it is marked blind. */
    public String getWho() {
        return who;
    }

    /** Whether it can no longer be changed: both markers of a blind assessment have marked, or the grades are released. */
    public boolean isClosed() {
        return closed;
    }

    /** Whether the mark comes from a practical task, and no marker has changed it since. */
    public boolean isTakenOver() {
        return takenOver;
    }

    /** What the other marker has given; null where there is none, or this one must not know. */
    public Judged getOther() {
        return other;
    }

    /** What counts by now. */
    public Blend getBlend() {
        return blend;
    }

    public Submission getSubmission() {
        return submission;
    }

    public void setSubmission(Submission submission) {
        this.submission = submission;
    }

    /** The total where there is no rubric; with a rubric the points make it up. */
    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }

    /** Points by the rubric; empty where there is none. */
    public List<PointLine> getPoints() {
        return points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = Typed.orNull(remark);
    }
}
