package org.milerasmus.exchange.applying;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.application.ApplicationStatus;

/**
 * One of the applicant's own applications.
 *
 * @param wishes   number of wished calls
 * @param first    title of the first wish, or null
 * @param closesAt when the window of the first wish closes, or null
 * @param seat     title of the call that it is nominated for or has a seat in, or null
 * @param startsOn first day of that stay, or null
 */
public record ApplicationRow(Long id, String code, ApplicationStatus status, Instant savedAt, Instant submittedAt, long wishes,
        String first, Instant closesAt, String seat, LocalDate startsOn) implements Serializable {
}
