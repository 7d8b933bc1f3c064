package org.milerasmus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of one sheet: title, filters, then the table. */
final class Workbooks {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST_COLUMN = 60;

    private Workbooks() {
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Military Erasmus", "1.0");
        Worksheet page = workbook.newWorksheet(name(sheet.title()));
        int row = head(page, sheet);
        page.freezePane(0, row);
        for (List<Object> line : sheet.rows()) {
            line(page, row++, line);
        }
        if (!sheet.total().isEmpty()) {
            line(page, row, sheet.total());
            bold(page, row, sheet.columns().size());
        }
        workbook.finish();
    }

    private static int head(Worksheet page, Sheet sheet) {
        page.value(0, 0, sheet.title());
        bold(page, 0, 1);
        int row = 1;
        for (String filter : sheet.filters()) {
            page.value(row++, 0, filter);
        }
        line(page, ++row, List.copyOf(sheet.columns()));
        bold(page, row, sheet.columns().size());
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.width(column, width(sheet, column));
        }
        return row + 1;
    }

    private static void line(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> page.value(row, column, number);
                case Object other -> page.value(row, column, other.toString()); // a text cell: never a formula
            }
        }
    }

    private static void bold(Worksheet page, int row, int columns) {
        page.range(row, 0, row, columns - 1).style().bold().set();
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.lines().stream().mapToInt(line -> line.get(column).toString().length()).max().orElse(0);
        return Math.min(WIDEST_COLUMN, Math.max(longest, sheet.columns().get(column).length()) + 2.0);
    }

    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return allowed.substring(0, Math.min(LONGEST_SHEET_NAME, allowed.length()));
    }
}
