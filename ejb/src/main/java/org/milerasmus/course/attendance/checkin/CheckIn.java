package org.milerasmus.course.attendance.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.milerasmus.course.attendance.Noting;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.WallClock;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** Check-in to a lesson. Its secret makes the codes; it never leaves the server. */
@Entity
@Table(name = "check_in")
@NamedQuery(name = "CheckIn.ofLesson", query = "select c from CheckIn c where c.lesson.id = :lesson")
public class CheckIn extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id", updatable = false)
    private Lesson lesson;

    @Column(nullable = false)
    private String secret;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_by", nullable = false)
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected CheckIn() {
    }

    /** Check-in that begins. */
    public CheckIn(Lesson lesson, String secret, Noting noting) {
        this.lesson = lesson;
        open(secret, noting);
    }

    /** Opens it once more, with a secret that no older code was made by. */
    void reopen(String newSecret, Noting noting) {
        if (isOpen()) {
            throw RuleBroken.of("attendance.openAlready", atHost(openedAt), openedBy);
        }
        open(newSecret, noting);
        closedAt = null;
        closedBy = null;
    }

    private void open(String newSecret, Noting noting) {
        secret = newSecret;
        openedAt = noting.at();
        openedBy = noting.by();
    }

    /** Nobody checks in any more. */
    void close(Noting noting) {
        if (!isOpen()) {
            throw RuleBroken.of("attendance.closedAlready", atHost(closedAt), closedBy);
        }
        closedAt = noting.at();
        closedBy = noting.by();
    }

    private ZonedDateTime atHost(Instant moment) {
        return moment.atZone(WallClock.of(lesson.getSession()).zone());
    }

    /** The code that is shown at a moment. */
    String codeAt(Instant moment) {
        return CheckInCode.at(secret, lesson.getId(), moment);
    }

    /** Whether a code is taken at a moment. */
    boolean takes(String code, Instant moment) {
        return CheckInCode.isTaken(code, secret, lesson.getId(), moment);
    }

    /** Whether nobody has closed it. */
    public boolean isOpen() {
        return closedAt == null;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Name of who opened it last. */
    public String getOpenedBy() {
        return openedBy;
    }

    /** When it was closed; null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Name of who closed it; null while it is open. */
    public String getClosedBy() {
        return closedBy;
    }

    /** The lesson, for the audit trail: never the secret. */
    @Override
    public String toString() {
        return "lesson " + lesson.getId();
    }
}
