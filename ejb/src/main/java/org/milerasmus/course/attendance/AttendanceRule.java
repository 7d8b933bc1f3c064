package org.milerasmus.course.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.Aggregate;

/**
 * What a session asks for of those who take part. It is said at the session and not at the course, because one course is taught by
 * several hosts, on site and online, and the host of the session answers for its registers.
 */
@Entity
@Table(name = "attendance_rule")
@NamedQuery(name = "AttendanceRule.ofSession", query = "select r from AttendanceRule r where r.session.id = :session")
public class AttendanceRule extends Aggregate {

    /** Minutes that are forgiven where the host has said nothing. */
    public static final int LATE_AFTER = 10;

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private Session session;

    @Min(0)
    @Max(120)
    @Column(name = "late_after", nullable = false)
    private int lateAfter = LATE_AFTER;

    @Min(1)
    @Max(100)
    @Column(name = "min_percent")
    private Integer minPercent;

    protected AttendanceRule() {
    }

    /** The rule of a session whose host has said nothing yet. */
    public AttendanceRule(Session session) {
        this.session = session;
    }

    public Session getSession() {
        return session;
    }

    /** Who comes when more minutes than these are over, 0 to 120, is late. */
    public int getLateAfter() {
        return lateAfter;
    }

    public void setLateAfter(int lateAfter) {
        this.lateAfter = lateAfter;
    }

    /** Share of the minutes that is asked for, 1 to 100 percent; null when none is. */
    public Integer getMinPercent() {
        return minPercent;
    }

    public void setMinPercent(Integer minPercent) {
        this.minPercent = minPercent;
    }
}
