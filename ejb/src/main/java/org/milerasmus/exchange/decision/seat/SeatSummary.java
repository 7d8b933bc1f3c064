package org.milerasmus.exchange.decision.seat;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the seats of one call stand.
 *
 * @param taken     seats that are held by an accepted or confirmed applicant
 * @param nominated applicants who wait for the host's answer
 */
public record SeatSummary(Long callId, String code, String title, LocalDate startsOn, Integer seats, Long taken, Long nominated)
        implements Serializable {

    /** Seats that nobody holds. */
    public long left() {
        return seats - taken;
    }
}
