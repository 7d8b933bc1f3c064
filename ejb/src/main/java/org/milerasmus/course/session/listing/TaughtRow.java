package org.milerasmus.course.session.listing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.milerasmus.course.session.SessionStatus;

/**
 * A session as its instructor sees it in a list.
 *
 * @param hours hours that the instructor teaches in it
 * @param next  when the instructor's next lesson begins, or that one has begun which is not over, on the clock of the host; null when there is none
 */
public record TaughtRow(String code, String title, String host, SessionStatus status, LocalDate startsOn, LocalDate endsOn, BigDecimal hours,
        ZonedDateTime next) implements Serializable {

    static TaughtRow of(SessionRow row, BigDecimal hours, ZonedDateTime next) {
        return new TaughtRow(row.code(), row.title(), row.host(), row.status(), row.startsOn(), row.endsOn(), hours, next);
    }
}
