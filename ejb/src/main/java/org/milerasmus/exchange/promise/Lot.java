package org.milerasmus.exchange.promise;

import org.milerasmus.partnership.agreement.content.CarryOver;

/**
 * Seats that one line of an agreement promises for an academic year.
 *
 * @param year      calendar year in which the academic year starts
 * @param lastUsable the last such year in which they can be used
 */
record Lot(int year, long seats, int lastUsable) {

    /** Seats that the rule lets live for as long as it says, but not longer than the agreement that promises them. */
    static Lot of(int year, long seats, CarryOver rule, int lastOfAgreement) {
        return new Lot(year, seats, switch (rule) {
            case NONE -> year;
            case NEXT_YEAR -> Math.min(year + 1, lastOfAgreement);
            case WHOLE_PERIOD -> lastOfAgreement;
        });
    }

    Lot without(long taken) {
        return new Lot(year, seats - taken, lastUsable);
    }
}
