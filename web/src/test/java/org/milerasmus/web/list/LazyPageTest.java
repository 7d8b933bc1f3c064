package org.milerasmus.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.PageRequest;
import org.primefaces.model.SortOrder;

class LazyPageTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private String filter = "a";
    private final LazyPage<String> page = LazyPage.of(() -> filter, f -> f.length() + 41L, (f, request) -> {
        asked.add(request);
        return List.of(f + request.first());
    }, row -> row);

    @Test
    void asksTheBoundaryForThePageAndTheOrderThatAreShown() {
        page.setFirst(50);
        page.setSort("-title");

        assertThat(page.fetch(25)).containsExactly("a50");
        assertThat(asked).containsExactly(new PageRequest(50, 25, "title", true));
        assertThat(page.getSort()).isEqualTo("-title");
        assertThat(page.getFirst()).isEqualTo(50);
    }

    @Test
    void countsWithTheFilterOfTheMoment() {
        filter = "abc";
        assertThat(page.count(Map.of())).isEqualTo(44);
    }

    @Test
    void beginsWhereTheAddressSays() {
        page.setSort("-from");
        page.setFirst(25);

        assertThat(page.getSortBy()).singleElement().satisfies(meta -> {
            assertThat(meta.getField()).isEqualTo("from");
            assertThat(meta.getOrder()).isEqualTo(SortOrder.DESCENDING);
        });
        assertThat(page.everything()).containsExactly("a0");
        assertThat(asked).containsExactly(new PageRequest(0, PageRequest.MAX_SIZE, "from", true));
    }

    @Test
    void takesNonsenseInTheAddressForTheBeginning() {
        page.setFirst(-7);
        assertThat(page.getFirst()).isNull();
        page.setFirst(null);
        assertThat(page.getFirst()).isNull();
        assertThat(page.getSortBy()).isEmpty();
    }

    @Test
    void remembersRowsOfOtherPages() {
        page.fetch(25);
        page.setFirst(25);
        page.fetch(25);
        assertThat(page.getRowData("a0")).isEqualTo("a0");
    }
}
