package org.milerasmus.exchange.resultimport;

import java.io.Serializable;
import java.util.List;

/** What an import would do, row by row. */
public record ResultPreview(List<ResultRow> rows) implements Serializable {

    /** The rows with a fate; all of them for none. */
    public List<ResultRow> rows(ResultFate fate) {
        return fate == null ? rows : rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** Number of rows with a fate. */
    public long count(ResultFate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether anything would be written. */
    public boolean writes() {
        return rows.stream().anyMatch(row -> row.fate() == ResultFate.NEW || row.fate() == ResultFate.CHANGED);
    }
}
