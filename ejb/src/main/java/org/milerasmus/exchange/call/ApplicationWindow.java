package org.milerasmus.exchange.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;

/** From when and until when one can apply for a call. */
@Embeddable
public class ApplicationWindow implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @NotNull
    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    /** Checks that it opens before it closes, and closes before the stay begins. */
    void check(Instant start) {
        if (!closesAt.isAfter(opensAt)) {
            throw RuleBroken.at("closesAt", "call.closesBeforeOpens");
        }
        if (closesAt.isAfter(start)) {
            throw RuleBroken.at("closesAt", "call.closesAfterStart");
        }
    }

    void requireTimeLeft(Instant now) {
        if (!closesAt.isAfter(now)) {
            throw RuleBroken.at("closesAt", "call.closesInPast");
        }
    }

    /** Whether a moment is in it. */
    boolean contains(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }

    /** From when one can apply. */
    public Instant getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(Instant opensAt) {
        this.opensAt = opensAt;
    }

    /** Until when one can apply, excluded. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }
}
