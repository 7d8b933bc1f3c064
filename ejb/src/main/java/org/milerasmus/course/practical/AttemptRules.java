package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;

/** When a task can be worked, how often, and for how long each time. */
@Embeddable
public class AttemptRules implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 2880;
    private static final int USUAL_MINUTES = 120;
    private static final int MOST_ATTEMPTS = 10;

    @NotNull
    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @NotNull
    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Min(SHORTEST)
    @Max(LONGEST)
    @Column(nullable = false)
    private int minutes = USUAL_MINUTES;

    @Min(1)
    @Max(MOST_ATTEMPTS)
    @Column(nullable = false)
    private int attempts = 1;

    @Column(name = "shows_automatic", nullable = false)
    private boolean showsAutomatic;

    void check() {
        if (!closesAt.isAfter(opensAt)) {
            throw RuleBroken.at("closesAt", "practical.closesBeforeOpens");
        }
    }

    /** The same for a task that is set so much later. */
    AttemptRules later(Duration by) {
        AttemptRules copy = new AttemptRules();
        copy.opensAt = opensAt.plus(by);
        copy.closesAt = closesAt.plus(by);
        copy.minutes = minutes;
        copy.attempts = attempts;
        copy.showsAutomatic = showsAutomatic;
        return copy;
    }

    /** Whether an attempt can begin at a moment. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** When an attempt ends that begins at a moment: after its minutes, and at the latest when the task closes. */
    public Instant end(Instant start) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return end.isAfter(closesAt) ? closesAt : end;
    }

    /** From when attempts can begin. */
    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    /** Until when attempts can begin and be worked, excluded. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    /** Minutes that an attempt lasts, 5 to 2,880 (two days). */
    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** How often each participant may try, 1 to 10; the best attempt counts. */
    public int getAttempts() {
        return attempts;
    }

    public void setAttempts(int attempts) {
        this.attempts = attempts;
    }

    /** Whether participants read the points that are given automatically as soon as an attempt is over. */
    public boolean isShowsAutomatic() {
        return showsAutomatic;
    }

    public void setShowsAutomatic(boolean showsAutomatic) {
        this.showsAutomatic = showsAutomatic;
    }
}
