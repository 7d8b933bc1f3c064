package org.milerasmus.exchange.mobilitylist;

import java.io.Serializable;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/**
 * Which stays to list; null means any.
 *
 * @param direction seen from the caller's academy; without effect for who belongs to none
 * @param due       what it waits for; seen from the academy that has to do it
 * @param words     words that occur in the code, the name, the call or one of the academies
 * @param between   the academies and years in question; required
 */
public record MobilityFilter(AcademicYear year, Direction direction, ExchangeKind kind, MobilityStatus status, MobilityDue due,
        String words, Between between) implements Serializable {

    /** Stays with whatever academies. */
    public MobilityFilter(AcademicYear year, Direction direction, ExchangeKind kind, MobilityStatus status, MobilityDue due, String words) {
        this(year, direction, kind, status, due, words, Between.ANY);
    }

    /** Every stay that the caller may see. */
    public static MobilityFilter any() {
        return new MobilityFilter(null, null, null, null, null, null);
    }
}
