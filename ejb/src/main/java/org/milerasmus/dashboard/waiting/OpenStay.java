package org.milerasmus.dashboard.waiting;

import java.time.LocalDate;
import org.milerasmus.exchange.mobility.MobilityStatus;

/** A stay that is on its way or begins soon, as far as a dashboard asks. */
public record OpenStay(MobilityStatus status, LocalDate startsOn, LocalDate endsOn, LocalDate departedOn, Long receivingId) {

    /** Whether the traveller should be at the host, and nobody has confirmed it. */
    boolean isExpected(LocalDate today) {
        return (status == MobilityStatus.CONFIRMED || status == MobilityStatus.READY) && !startsOn.isAfter(today) && !endsOn.isBefore(today);
    }

    /** Whether the stay has ended by its plan, and nobody has confirmed it. */
    boolean isToLeave(LocalDate today) {
        return MobilityStatus.IN_PROGRESS.contains(status) && !endsOn.isAfter(today);
    }

    /** Whether the travel order has still to be issued. */
    boolean isToOrder(LocalDate today) {
        return status == MobilityStatus.CONFIRMED && !startsOn.isBefore(today);
    }
}
