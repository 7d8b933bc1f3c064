package org.milerasmus.course.appeal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** A participant's objection to a released grade, and what the host says to it. It keeps the grade as it was. */
@Entity
@Table(name = "grade_appeal")
@NamedQuery(name = "Appeal.view", query = """
        select a from Appeal a join fetch a.grade g join fetch g.scheme c join fetch c.session s join fetch s.course join fetch s.host
        join fetch g.enrolment e join fetch e.person p join fetch p.account where a.id = :id""")
@NamedQuery(name = "Appeal.ofEnrolment", query = "select a from Appeal a join fetch a.grade g where g.enrolment.id = :enrolment")
@NamedQuery(name = "Appeal.ofScheme", query = """
        select a from Appeal a join fetch a.grade g join fetch g.enrolment e join fetch e.person where g.scheme.id = :scheme order by a.madeAt, a.id""")
public class Appeal extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "grade_id", updatable = false)
    private CourseGrade grade;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealStatus status = AppealStatus.OPEN;

    @Column(nullable = false, updatable = false)
    private String reasons;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "old_percent", nullable = false, updatable = false)
    private BigDecimal oldPercent;

    @Column(name = "old_passed", nullable = false, updatable = false)
    private boolean oldPassed;

    @Column(name = "old_label", updatable = false)
    private String oldLabel;

    private String decision;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "grade_appeal_change", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<MarkChange> changes = new ArrayList<>();

    protected Appeal() {
    }

    /** An appeal against a grade as it is now. */
    public Appeal(CourseGrade grade, String reasons, Instant now) {
        this.grade = grade;
        this.reasons = reasons;
        this.madeAt = now;
        this.oldPercent = grade.getPercent();
        this.oldPassed = grade.isPassed();
        this.oldLabel = grade.getLabel();
    }

    /** The host has given other marks. */
    void uphold(List<MarkChange> marks, String why, String by, Instant now) {
        decide(AppealStatus.UPHELD, why, by, now);
        changes.addAll(marks);
    }

    /** The marks stand. */
    void reject(String why, String by, Instant now) {
        decide(AppealStatus.REJECTED, why, by, now);
    }

    private void decide(AppealStatus to, String why, String by, Instant now) {
        if (status != AppealStatus.OPEN) {
            throw RuleBroken.of("appeal.decided", decidedBy);
        }
        status = to;
        decision = why;
        decidedBy = by;
        decidedAt = now;
    }

    public CourseGrade getGrade() {
        return grade;
    }

    public AppealStatus getStatus() {
        return status;
    }

    /** Why the participant does not agree. */
    public String getReasons() {
        return reasons;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Percent before. */
    public BigDecimal getOldPercent() {
        return oldPercent;
    }

    public boolean isOldPassed() {
        return oldPassed;
    }

    /** Grade before, or null where there was none. */
    public String getOldLabel() {
        return oldLabel;
    }

    /** Why the host has decided so; null while it is open. */
    public String getDecision() {
        return decision;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The marks that were changed. */
    public List<MarkChange> getChanges() {
        return changes;
    }
}
