package org.milerasmus.partnership.grading;

import java.io.Serializable;
import org.milerasmus.shared.AcademicYear;

/**
 * Which tables of grades to list; null means any.
 *
 * @param words parts of the institution's name
 */
public record GradingFilter(String words, AcademicYear year) implements Serializable {
}
