package org.milerasmus.exchange.resultimport;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.milerasmus.shared.RuleBroken;

/** Rows below a heading, separated by tabs as spreadsheet programs copy them, by semicolons or by commas. */
final class ResultTable {

    /** Rows that a table may have. */
    static final int MAX_ROWS = 5_000;
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final Set<ResultColumn> NEEDED = EnumSet.complementOf(EnumSet.of(ResultColumn.CODE));

    private ResultTable() {
    }

    /** A row with what stands in it, without what is empty. */
    record Line(int number, Map<ResultColumn, String> values) {

        /** What stands in a column; null for nothing. */
        String value(ResultColumn column) {
            return values.get(column);
        }
    }

    /**
     * The rows of a text.
     *
     * @throws RuleBroken at {@code text}, when its first row does not head the columns, when it has too many rows or none
     */
    static List<Line> read(String text) {
        String typed = text == null ? "" : text.strip();
        List<Line> lines = SEPARATORS.stream().map(separator -> rows(typed, separator)).filter(rows -> rows != null).findFirst()
                .orElseThrow(() -> RuleBroken.at("text", "resultImport.noHeading"));
        if (lines.isEmpty()) {
            throw RuleBroken.at("text", "resultImport.noRow");
        }
        if (lines.size() > MAX_ROWS) {
            throw RuleBroken.at("text", "resultImport.tooManyRows", MAX_ROWS);
        }
        return lines;
    }

    /** The rows; null when the separator is not that of the text. */
    private static List<Line> rows(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<Integer, ResultColumn> columns = null;
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (columns == null) {
                    columns = heading(row);
                    if (!columns.values().containsAll(NEEDED)) {
                        return null;
                    }
                } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line(row, columns));
                }
            }
            return columns == null ? null : lines;
        } catch (UncheckedIOException | IOException unreadable) {
            return null;
        }
    }

    private static Map<Integer, ResultColumn> heading(CSVRecord row) {
        Map<Integer, ResultColumn> columns = new TreeMap<>();
        for (int place = 0; place < row.size(); place++) {
            int at = place;
            ResultColumn.headed(row.get(place)).filter(column -> !columns.containsValue(column)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static Line line(CSVRecord row, Map<Integer, ResultColumn> columns) {
        Map<ResultColumn, String> values = new EnumMap<>(ResultColumn.class);
        columns.forEach((place, column) -> {
            String cell = place < row.size() ? row.get(place).strip() : "";
            if (!cell.isEmpty()) {
                values.put(column, cell);
            }
        });
        return new Line(Math.toIntExact(row.getRecordNumber()), values);
    }
}
