package org.milerasmus.course.practical.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/**
 * One try of a participant at a task. Its end is fixed when it begins; nothing has to happen then: whoever looks compares it with
 * the server's clock, and what was saved until then counts.
 */
@Entity
@Table(name = "practical_attempt")
@NamedQuery(name = "Attempt.ofEnrolment", query = """
        select a from Attempt a where a.task.id = :task and a.enrolment.id = :enrolment order by a.number""")
@NamedQuery(name = "Attempt.ofTask", query = """
        select a from Attempt a join fetch a.enrolment e join fetch e.person p join fetch p.account join fetch e.sending
        where a.task.id = :task order by p.familyName, p.givenName, p.id, a.number""")
@NamedQuery(name = "Attempt.view", query = """
        select a from Attempt a join fetch a.task t join fetch t.session s join fetch s.host join fetch a.enrolment e join fetch e.person p
        join fetch p.account join fetch e.sending where a.id = :id""")
@NamedQuery(name = "Attempt.count", query = "select count(a) from Attempt a where a.task.id = :task")
@NamedQuery(name = "Attempt.running", query = """
        select count(a) from Attempt a where a.task.id = :task and a.submittedAt is null and a.endsAt > :now""")
public class Attempt extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private PracticalTask task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id", updatable = false)
    private Enrolment enrolment;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private LogEnd log = new LogEnd();

    protected Attempt() {
    }

    /** A try that begins now. */
    public Attempt(PracticalTask task, Enrolment enrolment, int number, Instant now) {
        this.task = task;
        this.enrolment = enrolment;
        this.number = number;
        this.startedAt = now;
        this.endsAt = task.getRules().end(now);
    }

    /** Ends it before its time. */
    public void submit(Instant now) {
        requireRunning(now);
        submittedAt = now;
    }

    /** One more entry stands in its chain of custody, with that hash. */
    public void extendLog(String hash) {
        log.extend(hash);
    }

    /** Refuses what comes after the end, be it that of the time or that of the participant. */
    public void requireRunning(Instant now) {
        if (submittedAt != null) {
            throw RuleBroken.of("practical.submitted", submittedAt);
        }
        if (!now.isBefore(endsAt)) {
            throw RuleBroken.of("practical.timeOver", endsAt);
        }
    }

    /** Whether it has ended by a moment. */
    public boolean isOver(Instant now) {
        return submittedAt != null || !now.isBefore(endsAt);
    }

    /** Where its chain of custody ends. */
    public LogEnd getLog() {
        return log;
    }

    public PracticalTask getTask() {
        return task;
    }

    /** Whose it is. */
    public Enrolment getEnrolment() {
        return enrolment;
    }

    /** The how-manieth try of the participant, from 1. */
    public int getNumber() {
        return number;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Until when it can be worked, excluded. */
    public Instant getEndsAt() {
        return endsAt;
    }

    /** When the participant has ended it; null when the time does. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** When it has ended, or will at the latest. */
    public Instant getEndedAt() {
        return submittedAt == null ? endsAt : submittedAt;
    }
}
