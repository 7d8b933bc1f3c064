package org.milerasmus.dashboard.entry;

import java.io.Serializable;

/**
 * A number with, where it is one of an academic year, the number of the year before.
 *
 * @param before null where there is nothing to compare with
 */
public record Figure(FigureKind kind, long value, Long before) implements Serializable {

    /** A number that is not compared with an earlier one. */
    public static Figure of(FigureKind kind, long value) {
        return new Figure(kind, value, null);
    }
}
