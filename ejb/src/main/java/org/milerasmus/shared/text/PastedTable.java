package org.milerasmus.shared.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.milerasmus.shared.RuleBroken;

/**
 * Rows below a heading, separated by tabs as spreadsheet programs copy them, by semicolons or by commas. Columns that nobody
 * asked for are left out.
 *
 * @param <C>    the columns
 * @param headings of each column, in small letters: whichever of them stands above it
 * @param needed columns without which it is no such table
 * @param texts  what the keys of its messages begin with: {@code .noHeading}, {@code .noRow}, {@code .tooManyRows}
 */
public record PastedTable<C>(Map<C, List<String>> headings, Collection<C> needed, String texts) {

    /** Rows that a table may have. */
    public static final int MAX_ROWS = 5_000;

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

    /**
     * A row with what stands in it, without what is empty.
     *
     * @param number of the line, the heading is 1
     */
    public record Line<C>(int number, Map<C, String> values) {

        /** What stands in a column; null for nothing. */
        public String value(C column) {
            return values.get(column);
        }
    }

    /**
     * The rows of a text.
     *
     * @throws RuleBroken at {@code text}, when its first row does not head the columns, when it has too many rows or none
     */
    public List<Line<C>> read(String text) {
        String typed = text == null ? "" : text.strip();
        List<Line<C>> lines = SEPARATORS.stream().map(separator -> rows(typed, separator)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> RuleBroken.at("text", texts + ".noHeading"));
        if (lines.isEmpty()) {
            throw RuleBroken.at("text", texts + ".noRow");
        }
        if (lines.size() > MAX_ROWS) {
            throw RuleBroken.at("text", texts + ".tooManyRows", MAX_ROWS);
        }
        return lines;
    }

    /** The rows; none when the separator is not that of the text. */
    private Optional<List<Line<C>>> rows(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<Integer, C> columns = null;
            List<Line<C>> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (columns == null) {
                    columns = heading(row);
                    if (!columns.values().containsAll(needed)) {
                        return Optional.empty();
                    }
                } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line(row, columns));
                }
            }
            return Optional.ofNullable(columns).map(found -> lines);
        } catch (UncheckedIOException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private Map<Integer, C> heading(CSVRecord row) {
        Map<Integer, C> columns = new TreeMap<>();
        for (int place = 0; place < row.size(); place++) {
            int at = place;
            headed(row.get(place)).filter(column -> !columns.containsValue(column)).ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private Optional<C> headed(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT);
        return headings.entrySet().stream().filter(column -> column.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
    }

    private Line<C> line(CSVRecord row, Map<Integer, C> columns) {
        Map<C, String> values = new HashMap<>();
        columns.forEach((place, column) -> {
            String cell = place < row.size() ? row.get(place).strip() : "";
            if (!cell.isEmpty()) {
                values.put(column, cell);
            }
        });
        return new Line<>(Math.toIntExact(row.getRecordNumber()), values);
    }
}
