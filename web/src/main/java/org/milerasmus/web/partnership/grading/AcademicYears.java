package org.milerasmus.web.partnership.grading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.shared.AcademicYear;

/** The academic years that a table of grades can be of. */
@Named
@RequestScoped
public class AcademicYears {

    private static final int BACK = 10;

    @Inject
    private Clock clock;

    /** The current one and ten before it. */
    public List<AcademicYear> getRecent() {
        int current = AcademicYear.of(LocalDate.now(clock)).start();
        return IntStream.rangeClosed(0, BACK).mapToObj(back -> new AcademicYear(current - back)).toList();
    }

    /** Whether an academic year can start in a calendar year, which may come from an address. */
    static boolean isOne(int start) {
        return start >= 2000 && start <= 2100;
    }
}
