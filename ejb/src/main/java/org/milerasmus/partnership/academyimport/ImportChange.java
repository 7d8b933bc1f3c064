package org.milerasmus.partnership.academyimport;

import java.io.Serializable;
import org.milerasmus.partnership.academyfile.AcademyColumn;

/** A value that an import replaces; {@code before} is null where the register had none. */
public record ImportChange(AcademyColumn column, String before, String after) implements Serializable {
}
