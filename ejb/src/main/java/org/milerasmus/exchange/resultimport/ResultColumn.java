package org.milerasmus.exchange.resultimport;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.shared.text.PastedTable;

/** A column of a table of results, by its headings in English and French. */
public enum ResultColumn {
    /** Code of the stay. */
    STAY("stay", "séjour"),
    /** Code of the component; may be empty. */
    CODE("code"),
    /** Title of the component. */
    TITLE("title", "intitulé"),
    /** Its credits. */
    ECTS("ects"),
    /** The grade in the host's scale. */
    GRADE("grade", "note"),
    /** Day of the grade. */
    DATE("date");

    /** All of them have to be headed but the code. */
    static final PastedTable<ResultColumn> TABLE = new PastedTable<>(
            Arrays.stream(values()).collect(Collectors.toMap(column -> column, column -> column.headings)), EnumSet.complementOf(EnumSet.of(CODE)), "resultImport");

    private final List<String> headings;

    ResultColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading that we write ourselves. */
    public String getHeading() {
        return headings.getFirst();
    }
}
