package org.milerasmus.partnership.academyfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.milerasmus.shared.RuleBroken;

/** Collects the rows of a file below the first one that heads name, city and country. */
public final class AcademyTable {

    /** Rows that a file may have. */
    public static final int MAX_ROWS = 20_000;
    private static final int HEADING_WITHIN = 10;
    private static final int MOST_COLUMNS = 200;
    private static final Set<AcademyColumn> NEEDED = Set.of(AcademyColumn.NAME, AcademyColumn.CITY, AcademyColumn.COUNTRY);

    private final List<AcademyLine> lines = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<Integer, AcademyColumn> columns = new TreeMap<>();

    /** Takes the cells of a row, by their place from 0. */
    void row(int number, Map<Integer, String> cells) {
        if (columns.isEmpty()) {
            heading(number, cells);
        } else if (cells.values().stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
            if (lines.size() == MAX_ROWS) {
                throw RuleBroken.at("file", "academyImport.tooManyRows", MAX_ROWS);
            }
            Map<AcademyColumn, String> values = new EnumMap<>(AcademyColumn.class);
            columns.forEach((place, column) -> values.put(column, cells.get(place)));
            lines.add(AcademyLine.of(number, values));
        }
    }

    private void heading(int number, Map<Integer, String> cells) {
        if (number > HEADING_WITHIN || cells.size() > MOST_COLUMNS) {
            throw noHeading();
        }
        Map<Integer, AcademyColumn> named = new TreeMap<>();
        List<String> others = new ArrayList<>();
        cells.forEach((place, cell) -> AcademyColumn.headed(cell).filter(column -> !named.containsValue(column))
                .ifPresentOrElse(column -> named.put(place, column), () -> others.add(cell.strip())));
        if (named.values().containsAll(NEEDED)) {
            columns.putAll(named);
            others.stream().filter(other -> !other.isEmpty()).forEach(ignored::add);
        }
    }

    /** Whether the row that heads the columns was found. */
    boolean isHeaded() {
        return !columns.isEmpty();
    }

    /**
     * The rows below the heading.
     *
     * @throws RuleBroken when there is none
     */
    public List<AcademyLine> lines() {
        if (!isHeaded()) {
            throw noHeading();
        }
        return lines;
    }

    /** Headings that are none of our columns. */
    public List<String> ignored() {
        return ignored;
    }

    static RuleBroken noHeading() {
        return RuleBroken.at("file", "academyImport.noHeading");
    }
}
