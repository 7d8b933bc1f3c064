package org.milerasmus.exchange.mobility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.RuleBroken;

/** The days on which a traveller really came and went, as far as they are confirmed. */
@Embeddable
public class ActualDates implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many days before the planned first one somebody can arrive: for an earlier one the period is wrong. */
    private static final int EARLIEST = 14;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Column(name = "departed_on")
    private LocalDate departedOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "away_from", insertable = false, updatable = false)
    private LocalDate awayFrom;

    @Column(name = "away_to", insertable = false, updatable = false)
    private LocalDate awayTo;

    void arrive(LocalDate on, LocalDate today, LocalDate start, LocalDate end) {
        requirePast(on, today);
        if (on.isBefore(start.minusDays(EARLIEST))) {
            throw RuleBroken.at("day", "mobility.arrivalTooEarly", EARLIEST, start);
        }
        if (on.isAfter(end)) {
            throw RuleBroken.at("day", "mobility.arrivalAfterEnd", end);
        }
        arrivedOn = on;
    }

    void depart(LocalDate on, LocalDate today) {
        requirePast(on, today);
        if (on.isBefore(arrivedOn)) {
            throw RuleBroken.at("day", "mobility.departureBeforeArrival", arrivedOn);
        }
        departedOn = on;
    }

    void comeBack(LocalDate on, LocalDate today) {
        requirePast(on, today);
        if (on.isBefore(departedOn)) {
            throw RuleBroken.at("day", "mobility.returnBeforeDeparture", departedOn);
        }
        returnedOn = on;
    }

    private static void requirePast(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw RuleBroken.at("day", "mobility.inTheFuture", today);
        }
    }

    /** First day at the host; null before the host has confirmed it. */
    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    /** Last day at the host; null before the host has confirmed it. */
    public LocalDate getDepartedOn() {
        return departedOn;
    }

    /** Day of the return to the sending academy; null before that has confirmed it. */
    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    /** First day of the stay, the confirmed one or else the planned one; the database works it out. */
    public LocalDate getAwayFrom() {
        return awayFrom;
    }

    /** Last day of the stay, the confirmed one or else the planned one; the database works it out. */
    public LocalDate getAwayTo() {
        return awayTo;
    }
}
