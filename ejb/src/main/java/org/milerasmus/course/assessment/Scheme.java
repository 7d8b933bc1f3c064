package org.milerasmus.course.assessment;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** How a session is assessed as a whole. Whoever marks by it or releases its grades holds the lock on its row. */
@Entity
@Table(name = "assessment_scheme")
@NamedQuery(name = "Scheme.ofSession", query = "select c from Scheme c where c.session.id = :session")
public class Scheme extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SchemeStatus status = SchemeStatus.DRAFT;

    @Min(value = 1, message = "{from1to100}")
    @Max(value = 100, message = "{from1to100}")
    @Column(name = "pass_percent", nullable = false)
    private int passPercent = 50;

    @Min(value = 1, message = "{from1to90}")
    @Max(value = 90, message = "{from1to90}")
    @Column(name = "appeal_days", nullable = false)
    private int appealDays = 14;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(nullable = false)
    private boolean closing;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assessment_step", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderBy("position")
    private List<GradeStep> steps = new ArrayList<>();

    protected Scheme() {
    }

    /** An empty scheme of a session. */
    public Scheme(Session session) {
        this.session = session;
    }

    /**
     * From now on it is marked by it.
     *
     * @param scale the host's table of grades, or null when it has none
     */
    public void fix(List<Assessment> assessments, Scale scale) {
        require(SchemeStatus.DRAFT);
        SchemeRules.requireWhole(assessments);
        checkSteps(scale);
        status = SchemeStatus.FIXED;
    }

    /** Can be changed once more, as long as nobody has marked anything. */
    public void reopen() {
        require(SchemeStatus.FIXED);
        if (markedAt != null) {
            throw RuleBroken.of("assessment.markedAlready");
        }
        status = SchemeStatus.DRAFT;
    }

    /** A mark was given or changed: who has seen the marks before must look again. */
    public void marked(Instant now) {
        require(SchemeStatus.FIXED);
        markedAt = now;
    }

    /**
     * Everybody has their grade.
     *
     * @param completes whether those who have passed have completed the session, and the others not
     */
    public void release(String by, boolean completes, Instant now) {
        require(SchemeStatus.FIXED);
        status = SchemeStatus.RELEASED;
        releasedAt = now;
        releasedBy = by;
        closing = completes;
    }

    /** Grades of the host's scale alone, in order. */
    public void checkSteps(Scale scale) {
        placeRows();
        if (steps.isEmpty()) {
            throw RuleBroken.of("assessment.noSteps");
        }
        GradeSteps.check(steps, scale, passPercent);
    }

    /** Lets pass in one state. */
    public void require(SchemeStatus expected) {
        if (status != expected) {
            throw RuleBroken.of("assessment.wrongState." + status);
        }
    }

    /** Last day on which one can appeal, on the calendar of the host; null before the release. */
    public LocalDate appealUntil() {
        return releasedAt == null ? null : releasedAt.atZone(session.getHost().zone()).toLocalDate().plusDays(appealDays);
    }

    public Session getSession() {
        return session;
    }

    public SchemeStatus getStatus() {
        return status;
    }

    /** Percent of the whole that are needed to pass, 1 to 100. */
    public int getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(int passPercent) {
        this.passPercent = passPercent;
    }

    /** Days after the release on which one can appeal, 1 to 90. */
    public int getAppealDays() {
        return appealDays;
    }

    public void setAppealDays(int appealDays) {
        this.appealDays = appealDays;
    }

    /** When a mark was last given; null before the first. */
    public Instant getMarkedAt() {
        return markedAt;
    }

    public Instant getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedBy() {
        return releasedBy;
    }

    /** Whether the grades say who has completed the session. */
    public boolean isClosing() {
        return closing;
    }

    /** The host's grades, best first, each from a percentage on. */
    public List<GradeStep> getSteps() {
        return steps;
    }

    @Override
    protected List<GradeStep> placedRows() {
        return steps;
    }
}
