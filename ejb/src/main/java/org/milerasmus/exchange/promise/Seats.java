package org.milerasmus.exchange.promise;

import java.io.Serializable;

/**
 * The agreed seats of one academic year.
 *
 * @param agreed     that the agreements promise for the year
 * @param carriedIn  unused ones of earlier years that may still be used
 * @param used       taken by stays; may be more than there are
 * @param left       neither used nor taken back
 * @param carriedOut of those left, the ones that may be used in a later year; the others lapse with the year
 */
public record Seats(long agreed, long carriedIn, long used, long left, long carriedOut) implements Serializable {

    /** Of a year for which nothing is promised. */
    public static Seats unpromised(long used) {
        return new Seats(0, 0, used, 0, 0);
    }

    /** Seats that could be used in the year. */
    public long available() {
        return agreed + carriedIn;
    }

    /** Seats used beyond what was promised: not owed, given all the same. */
    public long beyond() {
        return Math.max(0, used - available());
    }
}
