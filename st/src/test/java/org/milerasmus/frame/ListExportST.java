package org.milerasmus.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Window;

/** Lists as files: what is in them is what the page shows, no more and no less. */
class ListExportST extends BrowserTest {

    private static final String HEADING = "Applicant";

    @Test
    void aWorkbookHasTheFilteredRowsInTheShownOrder() throws IOException {
        Page page = open("coordinator.fguer01@demo.example", "/exchange/decision/nominations?status=CONFIRMED&sort=-familyName");
        List<String> shown = page.locator(".row-link").allInnerTexts();
        try (InputStream file = export(page, "xlsx").createReadStream(); XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            int heading = heading(sheet);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Applications to decide");
            assertThat(sheet.getLastRowNum() - heading).isGreaterThanOrEqualTo(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertThat(sheet.getRow(heading + 1 + i).getCell(0).getStringCellValue()).startsWith(shown.get(i) + "; MEX-");
            }
        }
    }

    @Test
    void theReadersLanguageAndFilterAreInTheFile() throws IOException {
        Page page = open("admin@demo.example", "/partnership/academy/list?country=AT");
        String csv = new String(export(page, "csv").createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Wiener Neustadt,Austria,A  WIENER04,Military academy,Joint").doesNotContain(",France,");
    }

    @Test
    void guestsTakeNothingAway() {
        Window guest = window();
        guest.open("/exchange/call/list");
        assertThat(guest.page().locator(".row-link").first()).isVisible();
        assertThat(guest.page().locator(".list-exports")).hasCount(0);
    }

    private Page open(String email, String path) {
        Window window = window().login(email);
        window.open(path);
        assertThat(window.page().locator(".row-link").first()).isVisible();
        return window.page();
    }

    private static int heading(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(HEADING))
                .findFirst().orElseThrow().getRowNum();
    }

    private static Download export(Page page, String format) {
        return page.waitForDownload(() -> page.locator(".export-" + format).click());
    }
}
