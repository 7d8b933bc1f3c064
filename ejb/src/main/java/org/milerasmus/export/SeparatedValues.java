package org.milerasmus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values in UTF-8, marked as such for spreadsheet programs. */
final class SeparatedValues {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SeparatedValues() {
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(sheet.columns().stream().map(SeparatedValues::harmless));
        for (List<Object> line : sheet.lines()) {
            printer.printRecord(line.stream().map(SeparatedValues::harmless));
        }
        printer.flush();
    }

    /** A text that a spreadsheet program would run as a formula is told to be a text by an apostrophe before it. */
    static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : cell;
    }
}
