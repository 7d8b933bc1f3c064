package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.shared.time.TimeWindow;

/** When a task can be worked, how often, and for how long each time. */
@Embeddable
public class AttemptRules implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 2880;
    private static final int USUAL_MINUTES = 120;
    private static final int MOST_ATTEMPTS = 10;

    @Valid
    @Embedded
    private TimeWindow window = new TimeWindow();

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
        window.requireOrder("practical.closesBeforeOpens");
    }

    /** The same for a task that is set so much later. */
    AttemptRules later(Duration by) {
        AttemptRules copy = new AttemptRules();
        copy.window = window.later(by);
        copy.minutes = minutes;
        copy.attempts = attempts;
        copy.showsAutomatic = showsAutomatic;
        return copy;
    }

    /** Whether an attempt can begin at a moment. */
    public boolean isOpen(Instant now) {
        return window.contains(now);
    }

    /** When an attempt ends that begins at a moment: after its minutes, and at the latest when the task closes. */
    public Instant end(Instant start) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return end.isAfter(getClosesAt()) ? getClosesAt() : end;
    }

    /** From when attempts can begin. */
    public Instant getOpensAt() {
        return window.getOpensAt();
    }

    public void setOpensAt(Instant opensAt) {
        window.setOpensAt(opensAt);
    }

    /** Until when attempts can begin and be worked, excluded. */
    public Instant getClosesAt() {
        return window.getClosesAt();
    }

    public void setClosesAt(Instant closesAt) {
        window.setClosesAt(closesAt);
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
