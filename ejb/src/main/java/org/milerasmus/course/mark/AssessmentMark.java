package org.milerasmus.course.mark;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** What one marker has given one participant in an assessment. */
@Entity
@Table(name = "assessment_mark")
@NamedQuery(name = "AssessmentMark.ofScheme", query = "select m from AssessmentMark m where m.assessment.scheme.id = :scheme")
@NamedQuery(name = "AssessmentMark.ofAssessment", query = "select m from AssessmentMark m where m.assessment.id = :assessment")
public class AssessmentMark extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", updatable = false)
    private Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Marker marker;

    @Embedded
    private Judged judged;

    private String remark;

    @Column(name = "marked_by", nullable = false)
    private String markedBy;

    @Column(name = "marked_at", nullable = false)
    private Instant markedAt;

    @Column(name = "taken_over", nullable = false)
    private boolean takenOver;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_mark_point", joinColumns = @JoinColumn(name = "mark_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "points")
    private Map<Integer, BigDecimal> points = new HashMap<>(); // of a list the rows of new values are written before those of old ones are removed

    protected AssessmentMark() {
    }

    /** A mark, to be given. */
    public AssessmentMark(Assessment assessment, Enrolment enrolment, Marker marker) {
        this.assessment = assessment;
        this.enrolment = enrolment;
        this.marker = marker;
    }

    /**
     * Gives it, or puts it right.
     *
     * @param given points by the criteria of the rubric; empty where there is none, or nothing was handed in
     */
    public void give(Judged what, List<BigDecimal> given, String words, String by, Instant now) {
        judged = what;
        for (int i = 0; i < given.size(); i++) {
            points.put(i, given.get(i));
        }
        List.copyOf(points.keySet()).stream().filter(position -> position >= given.size()).forEach(points::remove);
        remark = Typed.orNull(words);
        markedBy = by;
        markedAt = now;
        takenOver = false;
    }

    /** Takes over what a practical task says; a marker can put it right later. */
    public void takeOver(Judged what, String by, Instant now) {
        give(what, List.of(), null, by, now);
        takenOver = true;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public Marker getMarker() {
        return marker;
    }

    public Judged getJudged() {
        return judged;
    }

    /** What the marker says about it. */
    public String getRemark() {
        return remark;
    }

    public String getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    /** Whether it comes from a practical task, and no marker has changed it since. */
    public boolean isTakenOver() {
        return takenOver;
    }

    /** Points by the criteria of the rubric, in their order. */
    public List<BigDecimal> getPoints() {
        return List.copyOf(new TreeMap<>(points).values());
    }
}
