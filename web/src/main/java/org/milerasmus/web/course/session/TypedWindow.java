package org.milerasmus.web.course.session;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.milerasmus.course.session.Session;
import org.milerasmus.web.form.HostClock;

/** The days and hours of enrolment in a session, on the clock of its host. */
public class TypedWindow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Session session;

    TypedWindow(Session session) {
        this.session = session;
    }

    /** When enrolment opens. */
    public LocalDateTime getOpensAt() {
        return clock().local(session.getWindow().getOpensAt());
    }

    public void setOpensAt(LocalDateTime opens) {
        session.getWindow().setOpensAt(clock().instant(opens));
    }

    /** When enrolment ends. */
    public LocalDateTime getClosesAt() {
        return clock().local(session.getWindow().getClosesAt());
    }

    public void setClosesAt(LocalDateTime closes) {
        session.getWindow().setClosesAt(clock().instant(closes));
    }

    /** Name of the zone: the host's. */
    public String getZone() {
        return clock().zone().getId();
    }

    private HostClock clock() {
        return HostClock.of(session.getHost());
    }
}
