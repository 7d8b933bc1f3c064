package org.milerasmus.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.shared.AcademicYear;

/** Academic years as menus offer them, and as addresses name them: by the calendar year in which they start. */
@Named
@RequestScoped
public class AcademicYears {

    private static final int BACK = 10;
    private static final int AHEAD = 2;

    @Inject
    private Clock clock;

    /** The academic year that starts in a calendar year; null for none, and for a number that names none. */
    public static AcademicYear of(Integer start) {
        return start == null || start < 2000 || start > 2100 ? null : new AcademicYear(start);
    }

    /** The current one and ten before it, the latest first. */
    public List<AcademicYear> getRecent() {
        return since(0);
    }

    /** As recent, with the two that agreements and calls are made for ahead. */
    public List<AcademicYear> getAround() {
        return since(AHEAD);
    }

    private List<AcademicYear> since(int ahead) {
        int current = AcademicYear.of(LocalDate.now(clock)).start();
        return IntStream.rangeClosed(-ahead, BACK).mapToObj(back -> new AcademicYear(current - back)).toList();
    }
}
