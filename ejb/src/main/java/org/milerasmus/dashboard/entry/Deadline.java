package org.milerasmus.dashboard.entry;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Something with a date to come: a moment where it has one, else a day.
 *
 * @param code  code of the call, the stay or the application, or number of the consent
 * @param title title of the call, or name of the person
 * @param place the academy, or the call, that it is about
 */
public record Deadline(DeadlineKind kind, String code, String title, String place, Instant at, LocalDate on) implements Serializable {

    /** A call of a host, by the moment at which it closes. */
    public Deadline(String code, String title, String host, Instant closesAt) {
        this(DeadlineKind.CALL_CLOSES, code, title, host, closesAt, null);
    }

    /** A stay at a host, by its first day. */
    public Deadline(String code, String title, String host, LocalDate startsOn) {
        this(DeadlineKind.STAY_BEGINS, code, title, host, null, startsOn);
    }

    /** The day of it; that of a moment in UTC, which is near enough to put dates in order. */
    public LocalDate day() {
        return on == null ? LocalDate.ofInstant(at, ZoneOffset.UTC) : on;
    }
}
