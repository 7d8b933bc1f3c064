package org.milerasmus.work;

import jakarta.persistence.Column;
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
        select j.id from Job j where j.status = :waiting or j.status = :running and j.leasedUntil < :now order by j.id""")
@NamedQuery(name = "Job.count", query = "select count(j) from Job j where j.accountId = :account")
@NamedQuery(name = "Job.list", query = "select j from Job j where j.accountId = :account order by j.id desc")
@NamedQuery(name = "Job.old", query = "select j from Job j where j.endedAt < :before order by j.id")
public class Job implements Serializable {

    /** How long a server may be silent before another one takes over. */
    public static final Duration LEASE = Duration.ofSeconds(90);

    /** How long a finished file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int MAX_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String kind;

    @Column(name = "account_id", nullable = false, updatable = false)
    private Long accountId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private JobStatus status = JobStatus.WAITING;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private int total;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int attempts;

    private String worker;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String trouble;

    protected Job() {
    }

    /** Work on a number of items, which waits for a server. */
    public Job(String kind, Long accountId, String language, String fileName, int total, Instant requestedAt) {
        this.kind = kind;
        this.accountId = accountId;
        this.language = language;
        this.fileName = fileName;
        this.total = total;
        this.requestedAt = requestedAt;
    }

    /** A server takes it on, or takes it over from one that has been silent for too long. */
    public void take(String server, Instant now) {
        if (!isDue(now)) {
            throw RuleBroken.of("work.notDue", status);
        }
        status = JobStatus.RUNNING;
        worker = server;
        leasedUntil = now.plus(LEASE);
        startedAt = startedAt == null ? now : startedAt;
    }

    boolean isDue(Instant now) {
        return status == JobStatus.WAITING || status == JobStatus.RUNNING && leasedUntil.isBefore(now);
    }

    /** Whether the server still is the one that does it. */
    boolean isHeldBy(String server) {
        return status == JobStatus.RUNNING && server.equals(worker);
    }

    /** So many more items are done. */
    void progress(int items, Instant now) {
        done += items;
        attempts = 0;
        leasedUntil = now.plus(LEASE);
    }

    void finish(Instant now) {
        end(JobStatus.DONE, now);
    }

    /** A chunk could not be made; it is tried again after a while, and given up after the third time. */
    void stumble(String why, Instant now) {
        attempts++;
        trouble = why;
        leasedUntil = now.plus(PAUSE);
        if (attempts >= MAX_ATTEMPTS) {
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
        worker = null;
        leasedUntil = null;
        endedAt = now;
    }

    /** How long the rest will take at the speed so far; empty before anything is done and when it is over. */
    public Optional<Duration> remaining(Instant now) {
        if (status != JobStatus.RUNNING || done == 0 || startedAt == null) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(startedAt, now).dividedBy(done).multipliedBy(total - (long) done));
    }

    /** Items done, in percent. */
    public int getPercent() {
        return total == 0 ? 100 : done * 100 / total;
    }

    public Long getId() {
        return id;
    }

    /** Which kind of long work. */
    public String getKind() {
        return kind;
    }

    /** Number of the account that asked for it. */
    public Long getAccountId() {
        return accountId;
    }

    String getLanguage() {
        return language;
    }

    public JobStatus getStatus() {
        return status;
    }

    /** Name of the file that it becomes. */
    public String getFileName() {
        return fileName;
    }

    /** Number of items. */
    public int getTotal() {
        return total;
    }

    /** Number of finished items. */
    public int getDone() {
        return done;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** Until when the file can be fetched; null while it is not finished. */
    public Instant getKeptUntil() {
        return status == JobStatus.DONE ? endedAt.plus(KEPT) : null;
    }

    /** What the log says about the last chunk that could not be made. */
    public String getTrouble() {
        return trouble;
    }
}
