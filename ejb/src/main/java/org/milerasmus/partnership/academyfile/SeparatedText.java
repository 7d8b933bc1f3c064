package org.milerasmus.partnership.academyfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.PlainText;

/** Reads values separated by commas, semicolons or tabs, whichever the spreadsheet program of the user's country writes. */
final class SeparatedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private SeparatedText() {
    }

    static AcademyTable read(byte[] bytes) {
        String text = PlainText.of(bytes).orElseThrow(AcademyFile::wrongType);
        return SEPARATORS.stream().map(separator -> table(text, separator)).filter(AcademyTable::isHeaded).findFirst()
                .orElseThrow(AcademyTable::noHeading);
    }

    private static AcademyTable table(String text, char separator) {
        AcademyTable table = new AcademyTable();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                table.row(Math.toIntExact(row.getRecordNumber()), cells(row));
            }
            return table;
        } catch (RuleBroken rule) {
            if (rule.key().equals("academyImport.noHeading")) {
                return new AcademyTable();
            }
            throw rule;
        } catch (UncheckedIOException | IOException unreadable) {
            throw AcademyFile.wrongType();
        }
    }

    private static Map<Integer, String> cells(CSVRecord row) {
        Map<Integer, String> cells = new TreeMap<>();
        for (int place = 0; place < row.size(); place++) {
            cells.put(place, row.get(place));
        }
        return cells;
    }
}
