package org.milerasmus.partnership.academyfile;

import java.util.EnumMap;
import java.util.Map;

/**
 * What stands in a row of a file.
 *
 * @param number of the row, from 1
 * @param values by column, without those that are empty: an empty cell takes nothing away
 */
public record AcademyLine(int number, Map<AcademyColumn, String> values) {

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** A row by its cells, of which some may be empty or null. */
    static AcademyLine of(int number, Map<AcademyColumn, String> cells) {
        Map<AcademyColumn, String> values = new EnumMap<>(AcademyColumn.class);
        cells.forEach((column, cell) -> {
            String value = cell == null ? "" : plain(column, cell);
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        });
        return new AcademyLine(number, values);
    }

    /** Blanks within are kept: they belong to an Erasmus code. The Commission's list pads some codes with no-break spaces. */
    private static String plain(AcademyColumn column, String cell) {
        String text = cell.replace(NO_BREAK_SPACE, ' ').strip();
        return switch (column) {
            case COUNTRY -> country(text);
            case WEBSITE -> text.isEmpty() || text.matches("(?i)https?://.*") ? text : "https://" + text;
            default -> text;
        };
    }

    /** The Commission writes Greece and the United Kingdom in its own way: ISO 3166-1 has other codes for them. */
    private static String country(String code) {
        return switch (code) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> code;
        };
    }

    /** What stands in a column; null for nothing. */
    public String value(AcademyColumn column) {
        return values.get(column);
    }
}
