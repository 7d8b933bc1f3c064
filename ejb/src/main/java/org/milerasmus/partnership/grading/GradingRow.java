package org.milerasmus.partnership.grading;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.shared.AcademicYear;

/**
 * A table of grades in a list.
 *
 * @param studyField ISCED-F code, or null for the whole institution
 */
public record GradingRow(Long id, String academy, AcademicYear year, String studyField, String passMark, Instant savedAt) implements Serializable {
}
