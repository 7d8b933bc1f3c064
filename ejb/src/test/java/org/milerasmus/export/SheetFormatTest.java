package org.milerasmus.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTest {

    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final Sheet SHEET = new Sheet("Mobilities", Locale.ENGLISH, List.of("From 1 Sep"), List.of("Academy", "Stays"),
            List.of(List.of("Łódź & <b>Αθήνα</b> София", 7L), List.of(FORMULA, -1L)), List.of("Total", 6L));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatWouldRunAsAFormulaIsToldToBeText(String text) {
        assertThat(SeparatedValues.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void ordinaryTextsAndNumbersStayAsTheyAre() {
        assertThat(SeparatedValues.harmless("Theresian Military Academy")).isEqualTo("Theresian Military Academy");
        assertThat(SeparatedValues.harmless("")).isEqualTo("");
        assertThat(SeparatedValues.harmless(-5L)).isEqualTo(-5L);
    }

    @Test
    void separatedValuesAreUtf8WithItsMark() {
        String text = new String(SheetFormat.CSV.bytes(SHEET), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFFAcademy,Stays\r\nŁódź & <b>Αθήνα</b> София,7\r\n\"'=HYPERLINK(\"\"x\"\")\",-1\r\nTotal,6\r\n");
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndTextsAsTexts() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetFormat.XLSX.bytes(SHEET)))) {
            XSSFSheet page = workbook.getSheetAt(0);
            assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Mobilities");
            assertThat(page.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Stays");
            assertThat(page.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(page.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(page.getRow(5).getCell(0).getStringCellValue()).isEqualTo(FORMULA);
            assertThat(page.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(6);
        }
    }

    @Test
    void printedPagesAreTaggedAndHaveEveryAlphabetOfEurope() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFormat.PDF.bytes(SHEET))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mobilities", "Łódź & <b>Αθήνα</b> София", "Total", "From 1 Sep");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void aRowHasACellForEachColumn() {
        List<List<Object>> tooShort = List.of(List.of("only one"));
        assertThatThrownBy(() -> new Sheet("x", Locale.ENGLISH, List.of(), List.of("a", "b"), tooShort, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
