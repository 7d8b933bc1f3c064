package org.milerasmus.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far a job is, and which server does it: one that is silent for longer than its lease is replaced by another one. */
@Embeddable
public class JobRun implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How long a server may be silent before another one takes over. */
    static final Duration LEASE = Duration.ofSeconds(90);

    private static final int MAX_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Column(nullable = false, updatable = false)
    private int total;

    @Column(nullable = false)
    private int done;

    @Column(name = "started_at")
    private Instant startedAt;

    private String worker;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(nullable = false)
    private int attempts;

    private String trouble;

    protected JobRun() {
    }

    JobRun(int total) {
        this.total = total;
    }

    /** A server takes it, or takes it over and goes on with what there is. */
    void take(String server, Instant now) {
        worker = server;
        leasedUntil = now.plus(LEASE);
        startedAt = startedAt == null ? now : startedAt;
    }

    void release() {
        worker = null;
        leasedUntil = null;
    }

    /** So many more items are done: the server is alive, and the next chunk has all its attempts. */
    void progress(int items, Instant now) {
        done += items;
        attempts = 0;
        leasedUntil = now.plus(LEASE);
    }

    /**
     * A chunk could not be made; it is tried again after a while.
     *
     * @return whether that was its last attempt
     */
    boolean stumble(String why, Instant now) {
        attempts++;
        trouble = why;
        leasedUntil = now.plus(PAUSE);
        return attempts >= MAX_ATTEMPTS;
    }

    boolean isAbandoned(Instant now) {
        return leasedUntil.isBefore(now);
    }

    boolean isHeldBy(String server) {
        return server.equals(worker);
    }

    /** How long the rest will take at the speed so far; empty before anything is done. */
    Optional<Duration> remaining(Instant now) {
        if (done == 0 || startedAt == null) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(startedAt, now).dividedBy(done).multipliedBy(total - (long) done));
    }

    /** Items done, in percent. */
    public int getPercent() {
        return total == 0 ? 100 : done * 100 / total;
    }

    /** Number of items. */
    public int getTotal() {
        return total;
    }

    /** Number of finished items. */
    public int getDone() {
        return done;
    }

    /** What the log says about the last chunk that could not be made. */
    public String getTrouble() {
        return trouble;
    }
}
