package org.milerasmus.exchange.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.st.Window;

/** Where the numbers have to add up: the list of applications, the ledger, the report. */
final class Books {

    private Books() {
    }

    /** Everybody of the round is in the list, each with one state. */
    static void hold(Window administrator, Cadets cadets, String status, Collection<Integer> numbers) {
        administrator.open("/exchange/decision/nominations?status=" + status + "&q=" + cadets.get(1).tag());
        Page page = administrator.page();
        assertThat(page.locator(".list-found")).hasText(numbers.size() == 1 ? "1 entry" : numbers.size() + " entries");
        Assertions.assertThat(page.locator(".row-link").allInnerTexts()).as(status)
                .containsExactlyInAnyOrderElementsOf(numbers.stream().map(cadets::get).map(Cadet::name).toList());
    }

    /** What the ledger of an academy says of the semesters that a partner has received in the year of a day: nominated, used, days. */
    static List<Integer> ledger(Window coordinator, String partner, LocalDate day) {
        int year = AcademicYear.of(day).start();
        coordinator.open("/exchange/ledger/list?kind=INTERNATIONAL_SEMESTER&direction=OUTGOING&from=" + year + "&to=" + year);
        Locator row = coordinator.page().locator("[id='form:list'] tbody tr").filter(new Locator.FilterOptions().setHasText(partner));
        assertThat(coordinator.page().locator(".list-found").first()).isVisible();
        if (row.count() == 0) {
            return List.of(0, 0, 0);
        }
        List<String> heads = coordinator.page().locator("[id='form:list'] thead th").allInnerTexts();
        List<String> cells = row.first().locator("td").allInnerTexts();
        List<Integer> figures = new ArrayList<>();
        for (String head : List.of("Nominated", "Used", "Days")) {
            figures.add(Integer.parseInt(cells.get(heads.indexOf(head)).replaceAll("\\D", "")));
        }
        return figures;
    }

    /** Stays at a host that begin on a day, as the report of the programme counts them. */
    static int report(Window administrator, String host, LocalDate day) {
        administrator.open("/report/mobilities?by=RECEIVING&from=" + day + "&to=" + day);
        Locator row = administrator.page().locator("table.plain tbody tr").filter(new Locator.FilterOptions().setHasText(host));
        return row.count() == 0 ? 0 : Integer.parseInt(row.first().locator("td.number").first().innerText());
    }
}
