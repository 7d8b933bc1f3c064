package org.milerasmus.course.session.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.RuleBroken;

/**
 * The clock on the wall of the host, by which lessons are planned: one that begins at 9:00 does so in summer and in winter.
 *
 * @param zone time zone of the host
 */
public record WallClock(ZoneId zone) {

    /** The clock of the host of a session. */
    public static WallClock of(Session session) {
        return new WallClock(session.getHost().zone());
    }

    /** What the clock shows at a moment. */
    public LocalDateTime at(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /**
     * The moment at which the clock shows a time; the first of both in the night when it is put back.
     *
     * @throws RuleBroken at the field for an hour that the clock leaves out when it is put forward
     */
    Instant moment(LocalDateTime shown, String field) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        if (offsets.isEmpty()) {
            throw RuleBroken.at(field, "lesson.noSuchHour", shown.toLocalTime(), shown.toLocalDate(), zone.getId());
        }
        return shown.toInstant(offsets.getFirst());
    }

    /** Whether both moments are on one day of the calendar; midnight ends a day and begins the next. */
    boolean areOnOneDay(Instant from, Instant to) {
        return day(from).equals(day(to.minusNanos(1)));
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
