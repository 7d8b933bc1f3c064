package org.milerasmus.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.milerasmus.shared.RuleBroken;

/**
 * Long work that somebody has asked for. A server that does it holds a lease: when it stops, the lease runs out, and another
 * one goes on behind the last finished chunk. It is no aggregate: every step of its progress would be a line of the audit trail.
 */
@Entity
@Table(name = "work_job")
@NamedQuery(name = "Job.due", query = """
        select j.id from Job j where j.status = :waiting or j.status = :running and j.run.leasedUntil < :now order by j.id""")
@NamedQuery(name = "Job.count", query = "select count(j) from Job j where j.workOrder.accountId = :account")
@NamedQuery(name = "Job.list", query = "select j from Job j where j.workOrder.accountId = :account order by j.id desc")
@NamedQuery(name = "Job.old", query = "select j from Job j where j.endedAt < :before order by j.id")
public class Job implements Serializable {

    /** How long a finished file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private WorkOrder workOrder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private JobStatus status = JobStatus.WAITING;

    @Embedded
    private JobRun run;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Job() {
    }

    /** An order that waits for a server. */
    public Job(WorkOrder order, int items) {
        this.workOrder = order;
        this.run = new JobRun(items);
    }

    /** A server takes it on, or takes it over from one that has been silent for too long. */
    public void take(String server, Instant now) {
        if (!isDue(now)) {
            throw RuleBroken.of("work.notDue", status);
        }
        status = JobStatus.RUNNING;
        run.take(server, now);
    }

    boolean isDue(Instant now) {
        return status == JobStatus.WAITING || status == JobStatus.RUNNING && run.isAbandoned(now);
    }

    /** Whether the server still is the one that does it. */
    boolean isHeldBy(String server) {
        return status == JobStatus.RUNNING && run.isHeldBy(server);
    }

    /** So many more items are done. */
    void progress(int items, Instant now) {
        run.progress(items, now);
    }

    void finish(Instant now) {
        end(JobStatus.DONE, now);
    }

    /** A chunk could not be made; it is tried again after a while, and given up after the third time. */
    void stumble(String why, Instant now) {
        if (run.stumble(why, now)) {
            end(JobStatus.FAILED, now);
        }
    }

    void cancel(Instant now) {
        if (status.isOver()) {
            throw RuleBroken.of("work.over", status);
        }
        end(JobStatus.CANCELLED, now);
    }

    private void end(JobStatus last, Instant now) {
        status = last;
        run.release();
        endedAt = now;
    }

    /** How long the rest will take at the speed so far; empty before anything is done and when it is over. */
    public Optional<Duration> remaining(Instant now) {
        return status == JobStatus.RUNNING ? run.remaining(now) : Optional.empty();
    }

    public Long getId() {
        return id;
    }

    public WorkOrder getOrder() {
        return workOrder;
    }

    public JobStatus getStatus() {
        return status;
    }

    public JobRun getRun() {
        return run;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** Until when the file can be fetched; null while it is not finished. */
    public Instant getKeptUntil() {
        return status == JobStatus.DONE ? endedAt.plus(KEPT) : null;
    }
}
