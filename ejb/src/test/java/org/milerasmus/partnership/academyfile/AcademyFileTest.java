package org.milerasmus.partnership.academyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.export.Sheet;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.shared.RuleBroken;

class AcademyFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFname,city,country\r\nMilitärakademie,Wien,AT\r\n", "Name;City;Country\nMilitärakademie;Wien;AT",
            "legal_name\tCITY\tCountry Cd\nMilitärakademie\tWien\tAT\n"})
    void readsValuesWhateverSeparatesThem(String text) {
        assertThat(AcademyFile.read(text.getBytes(StandardCharsets.UTF_8)).lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.value(AcademyColumn.NAME)).isEqualTo("Militärakademie");
            assertThat(line.value(AcademyColumn.COUNTRY)).isEqualTo("AT");
        });
    }

    @Test
    void readsWhatOlderProgramsWrite() {
        byte[] file = "name;city;country\nÉcole militaire;Orléans;FR".getBytes(Charset.forName("windows-1252"));
        assertThat(AcademyFile.read(file).lines().getFirst().value(AcademyColumn.CITY)).isEqualTo("Orléans");
    }

    @Test
    void readsAWorkbookWhoseHeadingIsNotInTheFirstRow() throws IOException {
        AcademyTable table = AcademyFile.read(workbook(new String[][] {{}, {"Proposal number", "Erasmus Code", "PIC", "Legal Name", "City", "Country Cd", "Website Url"},
                {"101", "D\u00a0 ALTENHO01", "949512146", "Hochschule", "Altenholz", "DE", "www.example.org "}, {}, {"", "", "", "Πανεπιστήμιο", "Αθήνα", "EL", ""}}));
        assertThat(table.ignored()).containsExactly("Proposal number");
        assertThat(table.lines()).hasSize(2);
        assertThat(table.lines().getFirst().value(AcademyColumn.ERASMUS_CODE)).isEqualTo("D  ALTENHO01");
        assertThat(table.lines().getFirst().value(AcademyColumn.PIC)).isEqualTo("949512146");
        assertThat(table.lines().getFirst().value(AcademyColumn.WEBSITE)).isEqualTo("https://www.example.org");
        assertThat(table.lines().getLast().value(AcademyColumn.COUNTRY)).isEqualTo("GR");
        assertThat(table.lines().getLast().values()).doesNotContainKey(AcademyColumn.ERASMUS_CODE);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertRefused("%PDF-1.7\u0000\u0001", "academyImport.wrongType");
        assertRefused("PK\u0003\u0004 this only begins like a workbook", "academyImport.wrongType");
        assertRefused("", "document.empty");
        assertRefused("a,b\n1,2", "academyImport.noHeading");
        assertRefused("name,city,country" + ",x".repeat(200) + "\nMilitärakademie,Wien,AT", "academyImport.noHeading");
        assertRefused("name,city,country\n" + "x,y,AT\n".repeat(AcademyTable.MAX_ROWS + 1), "academyImport.tooManyRows");
        assertThatThrownBy(() -> AcademyFile.read(new byte[AcademyFile.MAX_SIZE + 1])).hasMessage("document.tooLarge");
    }

    /** Not so dense that POI itself would take it for a bomb, but more than a server should unpack. */
    @Test
    void refusesAWorkbookThatSwells() throws IOException {
        byte[] bomb = with(workbook(new String[][] {{"name", "city", "country"}, {"Militärakademie", "Wien", "AT"}}), "xl/media/image1.bin", out -> {
            byte[] sparse = new byte[101];
            Random random = new Random(1);
            for (long written = 0; written <= Archive.MAX_UNPACKED; written += sparse.length) {
                sparse[100] = (byte) random.nextInt();
                out.write(sparse);
            }
        });
        assertThat(bomb.length).isLessThan(AcademyFile.MAX_SIZE);
        assertThatThrownBy(() -> AcademyFile.read(bomb)).hasMessage("academyImport.swells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"1A\"><v>1</v></c>", "<c r=\"A2\" t=\"s\"><v>999</v></c>", "<c r=\"A2\" s=\"77777\"><v>1</v></c>", "<c", "<c r=\"A2\" t=\"b\"/>"})
    void refusesOrReadsAWorkbookThatSomebodyHasMadeUp(String cell) throws IOException {
        byte[] file = sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>name</v></c><c r=\"B1\" t=\"str\"><v>city</v></c>"
                + "<c r=\"C1\" t=\"str\"><v>country</v></c></row><row r=\"2\">" + cell + "</row>");
        try {
            assertThat(AcademyFile.read(file).lines()).hasSizeLessThanOrEqualTo(1);
        } catch (RuleBroken refused) {
            assertThat(refused).hasMessage("academyImport.wrongType");
        }
    }

    @Test
    void readsTheWorkbooksThatWeWriteOurselves() {
        Sheet register = new Sheet("academies", Locale.ENGLISH, List.of(), List.of("name", "city", "country"), List.of(List.of("Militärakademie", "Wien", "AT")), List.of());
        assertThat(AcademyFile.read(SheetFormat.XLSX.bytes(register)).lines()).hasSize(1);
    }

    @Test
    void readsAWorkbookWhoseCellsHaveNoNames() throws IOException {
        byte[] file = sheet("<row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>city</v></c><c t=\"str\"><v>country</v></c></row>"
                + "<row><c t=\"str\"><v>Militärakademie</v></c><c t=\"str\"><v>Wien</v></c><c t=\"str\"><v>AT</v></c></row>");
        assertThat(AcademyFile.read(file).lines()).singleElement()
                .satisfies(line -> assertThat(line.value(AcademyColumn.COUNTRY)).isEqualTo("AT"));
    }

    /** A workbook with these rows in its only sheet. */
    private static byte[] sheet(String rows) throws IOException {
        return with(workbook(new String[][] {{"x"}}), "xl/worksheets/sheet1.xml", out -> out.write(
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** The archive with one of its files written anew. */
    private static byte[] with(byte[] zip, String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            content.write(out);
        }
        return bytes.toByteArray();
    }

    private interface Content {

        void write(OutputStream out) throws IOException;
    }

    private static void assertRefused(String text, String key) {
        assertThatThrownBy(() -> AcademyFile.read(text.getBytes(StandardCharsets.UTF_8))).hasMessage(key);
    }

    private static byte[] workbook(String[][] rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int row = 0; row < rows.length; row++) {
                sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(rows[row][column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
