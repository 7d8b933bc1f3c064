package org.milerasmus.partnership.academyfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.milerasmus.shared.RuleBroken;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an XLSX workbook as a stream of rows. */
final class Workbook {

    private static final String NO_ENTITIES = "http://apache.org/xml/features/disallow-doctype-decl";

    private Workbook() {
    }

    static AcademyTable read(byte[] bytes) {
        try {
            Archive.requireModest(bytes);
            return table(bytes);
        } catch (RuleBroken told) {
            throw told;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException unreadable) {
            throw AcademyFile.wrongType(); // whatever POI stumbles over in a file that somebody has made up
        }
    }

    private static AcademyTable table(byte[] bytes) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw AcademyTable.noHeading();
            }
            AcademyTable table = new AcademyTable();
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setFeature(NO_ENTITIES, true);
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(file), new RowsOf(table), false));
            try (InputStream sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
            return table;
        }
    }

    /** Hands each row on when it ends. */
    private static final class RowsOf implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final AcademyTable table;
        private final Map<Integer, String> cells = new TreeMap<>();
        private int next;

        RowsOf(AcademyTable table) {
            this.table = table;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
            next = 0;
        }

        @Override
        public void endRow(int row) {
            table.row(row + 1, cells);
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int place = reference == null ? next : new CellReference(reference).getCol(); // some programs do not name the cells
            cells.put(place, value);
            next = place + 1;
        }
    }
}
