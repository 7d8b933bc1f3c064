package org.milerasmus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

class MobilityReportST extends BrowserTest {

    private static final String ADDRESS = "/report/mobilities?by=ACADEMIC_YEAR,KIND";

    @ParameterizedTest
    @EnumSource
    void showsFiguresAndAChart(Screen screen) {
        Window window = window(screen).login("admin@demo.example");
        window.open(ADDRESS);
        PlaywrightAssertions.assertThat(window.page().locator("canvas")).isVisible();
        assertThat(seen(window.page())).hasSizeGreaterThan(2);
        window.inspect("report");
    }

    @Test
    void theAddressSaysWhatIsShown() {
        Window window = window().login("admin@demo.example");
        window.open("/report/mobilities");
        window.page().getByText("Kind", new Page.GetByTextOptions().setExact(true)).first().click();
        window.page().locator("button[id$=show]").click();
        window.page().waitForURL(url -> url.contains("by=RECEIVING"));
        assertThat(window.page().url()).contains("KIND").contains("from=").contains("to=");
        assertThat(seen(window.page()).getFirst()).startsWith("Receiving academy", "Kind");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsField() {
        Window window = window().login("admin@demo.example");
        window.open(ADDRESS);
        window.page().locator("input[id$=to_input]").fill("1 Jan 2001");
        window.page().keyboard().press("Escape");
        window.page().locator("button[id$=show]").click();
        PlaywrightAssertions.assertThat(window.page().getByText("The last start lies before the first").first()).isVisible();
        assertThat(seen(window.page())).hasSizeGreaterThan(2);
    }

    @Test
    void aFrenchCalendarReadsWhatItWrites() {
        Window window = window().login("admin@demo.example");
        window.open("/settings?language=fr");
        window.open(ADDRESS + "&from=2025-09-01&to=2026-08-31");
        PlaywrightAssertions.assertThat(window.page().locator("input[id$=from_input]")).hasValue("1 sept. 2025");
        window.page().locator("input[id$=to_input]").fill("15 févr. 2026");
        window.page().keyboard().press("Escape");
        window.page().locator("button[id$=show]").click();
        window.page().waitForURL(url -> url.contains("to=2026-02-15"));
        PlaywrightAssertions.assertThat(window.page().locator("input[id$=to_input]")).hasValue("15 févr. 2026");
    }

    @Test
    void theWorkbookHoldsWhatIsSeen() throws IOException {
        Window window = window().login("admin@demo.example");
        window.open(ADDRESS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(download(window.page(), "xlsx")))) {
            DataFormatter words = new DataFormatter();
            List<List<String>> rows = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> cells(row, words)).toList();
            assertThat(rows).containsAll(seen(window.page()));
            assertThat(rows).contains(List.of("Mobilities"));
        }
    }

    @Test
    void theSeparatedValuesAreWhatIsSeen() throws IOException {
        Window window = window().login("admin@demo.example");
        window.open(ADDRESS);
        String text = Files.readString(download(window.page(), "csv"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
            assertThat(parser.getRecords().stream().map(CSVRecord::toList).toList()).isEqualTo(seen(window.page()));
        }
    }

    @Test
    void thePrintedPagesShowWhatIsSeen() throws IOException {
        Window window = window().login("admin@demo.example");
        window.open(ADDRESS);
        try (PDDocument pdf = Loader.loadPDF(download(window.page(), "pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(seen(window.page())).allSatisfy(line -> assertThat(text).contains(line.stream().filter(cell -> !cell.isEmpty()).toList()));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void applicantsHaveNoReport() {
        Window window = window().login("person.001@demo.example").expectStatus(403);
        assertThat(window.open("/report/mobilities").status()).isEqualTo(403);
    }

    private static Path download(Page page, String format) {
        Download file = page.waitForDownload(() -> page.locator("button.export-" + format).click());
        assertThat(file.suggestedFilename()).startsWith("mobilities-").endsWith("." + format);
        return file.path();
    }

    private static List<String> cells(Row row, DataFormatter words) {
        return StreamSupport.stream(row.spliterator(), false).map(words::formatCellValue).toList();
    }

    /** The table as it is on the page: headings, rows, and the sums with an empty cell for each grouping but the first. */
    @SuppressWarnings("unchecked")
    private static List<List<String>> seen(Page page) {
        return (List<List<String>>) page.evaluate("""
                [...document.querySelectorAll('table.plain tr')].map(row => [...row.cells].flatMap(
                cell => [cell.textContent.trim(), ...Array(cell.colSpan - 1).fill('')]))""");
    }
}
