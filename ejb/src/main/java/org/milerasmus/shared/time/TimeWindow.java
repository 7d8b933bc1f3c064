package org.milerasmus.shared.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;

/** From when and until when something can be done, such as applying for a call, enrolling in a session, working a task. */
@Embeddable
public class TimeWindow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String END = "closesAt";

    @NotNull
    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @NotNull
    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    /** Refuses, with a message of the caller's, to close before it opens. */
    public void requireOrder(String message) {
        if (!closesAt.isAfter(opensAt)) {
            throw RuleBroken.at(END, message);
        }
    }

    /** Refuses, with a message of the caller's, to close after a moment. */
    public void requireClosedBy(Instant latest, String message) {
        if (closesAt.isAfter(latest)) {
            throw RuleBroken.at(END, message);
        }
    }

    /** Refuses, with a message of the caller's, to be over already. */
    public void requireTimeLeft(Instant now, String message) {
        if (!closesAt.isAfter(now)) {
            throw RuleBroken.at(END, message);
        }
    }

    /** Whether a moment is in it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }

    /** The same, so much later. */
    public TimeWindow later(Duration by) {
        TimeWindow copy = new TimeWindow();
        copy.opensAt = opensAt.plus(by);
        copy.closesAt = closesAt.plus(by);
        return copy;
    }

    /** Its first moment. */
    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    /** Its end, excluded. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }
}
