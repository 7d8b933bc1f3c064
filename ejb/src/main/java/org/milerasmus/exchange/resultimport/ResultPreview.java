package org.milerasmus.exchange.resultimport;

import java.io.Serializable;
import java.util.List;

/** What an import would do, row by row. */
public record ResultPreview(List<ResultRow> rows) implements Serializable {

    /** Number of rows with a fate. */
    public long count(ResultFate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether anything would be written. */
    public boolean writes() {
        return rows.stream().anyMatch(row -> row.fate() == ResultFate.NEW || row.fate() == ResultFate.CHANGED);
    }
}
