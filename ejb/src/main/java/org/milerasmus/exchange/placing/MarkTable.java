package org.milerasmus.exchange.placing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.PastedTable;
import org.milerasmus.shared.text.PastedTable.Line;

/** Marks of a round as somebody has pasted them: the code of an application and its mark in each row. */
final class MarkTable {

    /** Its columns by their headings in English and French: those of the list of a round, so that it can be given back. */
    private enum MarkColumn {
        APPLICATION, MARK
    }

    private static final PastedTable<MarkColumn> TABLE = new PastedTable<>(Map.of(MarkColumn.APPLICATION, List.of("application", "candidature"),
            MarkColumn.MARK, List.of("mark", "note")), EnumSet.allOf(MarkColumn.class), "placement.marks");
    private static final int HIGHEST = 100;
    /** Rows that a message names. */
    private static final int NAMED = 10;

    private MarkTable() {
    }

    /**
     * The marks by the code of the application in capitals; empty where the row has none.
     *
     * @param known codes of the round in capitals
     * @throws RuleBroken at {@code text}, naming the rows that are of another round, stand twice or have no mark from 0 to 100
     */
    static Map<String, Optional<Integer>> read(String text, Set<String> known) {
        List<Line<MarkColumn>> lines = TABLE.read(text);
        refuse(lines, line -> !known.contains(code(line)), "placement.marks.unknown", MarkColumn.APPLICATION);
        Set<String> seen = new HashSet<>();
        refuse(lines, line -> !seen.add(code(line)), "placement.marks.twice", MarkColumn.APPLICATION);
        refuse(lines, line -> !isMark(line.value(MarkColumn.MARK)), "placement.marks.notValid", MarkColumn.MARK);
        Map<String, Optional<Integer>> marks = new LinkedHashMap<>();
        lines.forEach(line -> marks.put(code(line), Optional.ofNullable(line.value(MarkColumn.MARK)).map(Integer::valueOf)));
        return marks;
    }

    private static void refuse(List<Line<MarkColumn>> lines, Predicate<Line<MarkColumn>> wrong, String key, MarkColumn column) {
        String rows = lines.stream().filter(wrong).limit(NAMED).map(line -> line.number() + ": " + line.values().getOrDefault(column, "–"))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            throw RuleBroken.at("text", key, rows);
        }
    }

    private static String code(Line<MarkColumn> line) {
        return capitals(line.values().getOrDefault(MarkColumn.APPLICATION, ""));
    }

    /** A code as it is compared. */
    static String capitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static boolean isMark(String value) {
        return value == null || value.matches("\\d{1,3}") && Integer.parseInt(value) <= HIGHEST;
    }
}
