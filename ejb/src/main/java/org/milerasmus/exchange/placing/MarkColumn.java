package org.milerasmus.exchange.placing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milerasmus.shared.text.PastedTable;

/** A column of a table of marks, by its headings in English and French: those of the list of a round, so that it can be given back. */
enum MarkColumn {
    /** Code of the application. */
    APPLICATION("application", "candidature"),
    /** The academy's mark; empty for none. */
    MARK("mark", "note");

    static final PastedTable<MarkColumn> TABLE = new PastedTable<>(MarkColumn::headed, EnumSet.allOf(MarkColumn.class), "placement.marks");

    private final List<String> headings;

    MarkColumn(String... headings) {
        this.headings = List.of(headings);
    }

    private static Optional<MarkColumn> headed(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }
}
