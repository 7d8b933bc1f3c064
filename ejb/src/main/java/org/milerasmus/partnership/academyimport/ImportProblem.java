package org.milerasmus.partnership.academyimport;

import java.io.Serializable;
import org.milerasmus.partnership.academyfile.AcademyColumn;

/**
 * What is wrong with a value of a row.
 *
 * @param value what stands in the file; null where nothing does
 */
public record ImportProblem(ImportReason reason, AcademyColumn column, String value) implements Serializable {
}
