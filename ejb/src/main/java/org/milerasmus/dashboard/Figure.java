package org.milerasmus.dashboard;

import java.io.Serializable;

/**
 * A number with, where it is one of an academic year, the number of the year before.
 *
 * @param before null where there is nothing to compare with
 */
public record Figure(FigureKind kind, long value, Long before) implements Serializable {

    static Figure of(FigureKind kind, long value) {
        return new Figure(kind, value, null);
    }
}
