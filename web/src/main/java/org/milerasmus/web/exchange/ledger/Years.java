package org.milerasmus.web.exchange.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.shared.AcademicYear;

/** Academic years as addresses and menus name them: by the calendar year in which they start. */
final class Years {

    private static final int BACK = 10;
    private static final int AHEAD = 2;

    private Years() {
    }

    /** The academic year; null for none, and for a number that names none. */
    static AcademicYear of(Integer start) {
        return start == null || start < 2000 || start > 2100 ? null : new AcademicYear(start);
    }

    /** Those that somebody may want to look at around one of them, the latest first. */
    static List<AcademicYear> around(AcademicYear current) {
        return IntStream.rangeClosed(-AHEAD, BACK).mapToObj(back -> new AcademicYear(current.start() - back)).toList();
    }
}
