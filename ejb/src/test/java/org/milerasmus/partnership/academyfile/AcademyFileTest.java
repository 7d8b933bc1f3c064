package org.milerasmus.partnership.academyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertRefused("name,city,country\n" + "x,y,AT\n".repeat(AcademyTable.MAX_ROWS + 1), "academyImport.tooManyRows");
        assertThatThrownBy(() -> AcademyFile.read(new byte[AcademyFile.MAX_SIZE + 1])).hasMessage("document.tooLarge");
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
