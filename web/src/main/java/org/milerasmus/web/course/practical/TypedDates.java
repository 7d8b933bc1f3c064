package org.milerasmus.web.course.practical;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.web.form.HostClock;

/** When a task opens and closes, on the clock of the host of its session. */
public class TypedDates implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PracticalTask task;

    TypedDates(PracticalTask task) {
        this.task = task;
    }

    public LocalDateTime getOpensAt() {
        return clock().local(task.getRules().getOpensAt());
    }

    public void setOpensAt(LocalDateTime opens) {
        task.getRules().setOpensAt(clock().instant(opens));
    }

    public LocalDateTime getClosesAt() {
        return clock().local(task.getRules().getClosesAt());
    }

    public void setClosesAt(LocalDateTime closes) {
        task.getRules().setClosesAt(clock().instant(closes));
    }

    /** Name of the zone: the host's. */
    public String getZone() {
        return clock().zone().getId();
    }

    HostClock clock() {
        return HostClock.of(task.getSession().getHost());
    }
}
