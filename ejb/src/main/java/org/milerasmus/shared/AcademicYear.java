package org.milerasmus.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * The year in which exchanges are counted, from 1 September to 31 August.
 *
 * @param start calendar year of its first day, 2000 to 2100
 */
public record AcademicYear(int start) implements Comparable<AcademicYear>, Serializable {

    public AcademicYear {
        if (start < 2000 || start > 2100) {
            throw new IllegalArgumentException("No academic year starts in " + start);
        }
    }

    /** The academic year that a day belongs to. */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** First day, 1 September. */
    public LocalDate from() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    /** Last day, 31 August. */
    public LocalDate to() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }

    /** As people write it: {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
