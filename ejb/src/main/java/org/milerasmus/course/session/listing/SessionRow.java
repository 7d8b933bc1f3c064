package org.milerasmus.course.session.listing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.course.session.SessionForm;
import org.milerasmus.course.session.SessionStand;
import org.milerasmus.course.session.SessionStatus;

/** A session as lists show it. */
public record SessionRow(Long id, String code, String title, String host, String city, String country, String language, SessionForm form,
        SessionStatus status, LocalDate startsOn, LocalDate endsOn, Instant opensAt, Instant closesAt, int capacity, int labSeats)
        implements Serializable {

    /** How it stands to somebody who looks for one. */
    public SessionStand stand(Instant now) {
        return SessionStand.of(status, opensAt, closesAt, now);
    }
}
