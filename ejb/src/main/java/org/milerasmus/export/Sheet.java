package org.milerasmus.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table as it was seen: its title, what it was filtered by, and its rows in the shown order. Cells are numbers or texts.
 *
 * @param language of its words
 * @param filters  one line for each filter
 * @param columns  headings from left to right
 * @param total    the last row, of sums; empty where there is none
 */
public record Sheet(String title, Locale language, List<String> filters, List<String> columns, List<List<Object>> rows, List<Object> total) {

    public Sheet {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = List.copyOf(total);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width) || !total.isEmpty() && total.size() != width) {
            throw new IllegalArgumentException("A row has not as many cells as there are columns");
        }
    }

    /** The rows and below them the sums. */
    List<List<Object>> lines() {
        return total.isEmpty() ? rows : Stream.concat(rows.stream(), Stream.of(total)).toList();
    }
}
