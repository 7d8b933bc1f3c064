package org.milerasmus.web.exercise;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.web.form.HostClock;

/** Start and end of an exercise, on the clock of its host, who may be chosen after they were typed. */
public class TypedHours implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Exercise exercise;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;

    TypedHours(Exercise exercise) {
        this.exercise = exercise;
        this.startsAt = clock().local(exercise.getScenario().getStartsAt());
        this.endsAt = clock().local(exercise.getScenario().getEndsAt());
    }

    /** Writes what was typed into the exercise, whose host is known by now. */
    void write() {
        exercise.getScenario().setStartsAt(clock().instant(startsAt));
        exercise.getScenario().setEndsAt(clock().instant(endsAt));
    }

    private HostClock clock() {
        return HostClock.of(exercise.getHost());
    }

    /** Name of the zone: the host's. */
    public String getZone() {
        return clock().zone().getId();
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }
}
