package org.milerasmus.web.exchange.ledger;

import java.io.Serializable;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.reference.AcademicYears;

/** Academic years one after the other, as the address of a page keeps them: by the calendar years in which they start. */
public class YearSpan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 3;

    private AcademicYear from;
    private AcademicYear to;

    /** Without years in the address, or with impossible ones, the last three up to this one. */
    void complete(AcademicYear current) {
        to = to == null ? current : to;
        from = from == null || from.compareTo(to) > 0 ? new AcademicYear(to.start() - USUAL + 1) : from;
    }

    AcademicYear first() {
        return from;
    }

    AcademicYear last() {
        return to;
    }

    /** Calendar year in which the first academic year starts. */
    public Integer getFrom() {
        return from == null ? null : from.start();
    }

    public void setFrom(Integer year) {
        from = AcademicYears.of(year);
    }

    /** Calendar year in which the last academic year starts. */
    public Integer getTo() {
        return to == null ? null : to.start();
    }

    public void setTo(Integer year) {
        to = AcademicYears.of(year);
    }
}
