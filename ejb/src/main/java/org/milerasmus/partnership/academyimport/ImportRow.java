package org.milerasmus.partnership.academyimport;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list and its fate.
 *
 * @param line      number of the row as spreadsheet programs count it, from 1
 * @param academyId number of the institution in the register; null where it has none yet
 * @param changes   what is replaced; for a changed row only
 * @param problems  why the row is refused; for a refused row only
 */
public record ImportRow(int line, String name, String city, String country, String erasmusCode, Long academyId, ImportFate fate,
        List<ImportChange> changes, List<ImportProblem> problems) implements Serializable {
}
