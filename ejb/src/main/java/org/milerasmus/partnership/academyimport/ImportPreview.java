package org.milerasmus.partnership.academyimport;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do, row by row in the order of the file.
 *
 * @param ignored headings of the file that the register has no place for
 */
public record ImportPreview(List<ImportRow> rows, List<String> ignored) implements Serializable {

    /** The rows with a fate; all of them for none. */
    public List<ImportRow> rows(ImportFate fate) {
        return fate == null ? rows : rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** Number of rows with a fate. */
    public long count(ImportFate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether anything would be written. */
    public boolean writes() {
        return rows.stream().anyMatch(row -> row.fate() == ImportFate.NEW || row.fate() == ImportFate.CHANGED);
    }
}
