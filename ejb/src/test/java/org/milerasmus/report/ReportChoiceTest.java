package org.milerasmus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class ReportChoiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    @Test
    void groupsAreTakenOnceInTheOrderOfTheColumns() {
        ReportChoice choice = new ReportChoice(FIRST, LAST, List.of(Grouping.SERVICE, Grouping.SENDING, Grouping.SERVICE));
        assertThat(choice.groups()).containsExactly(Grouping.SENDING, Grouping.SERVICE);
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(new ReportChoice(FIRST, FIRST, List.of(Grouping.KIND)).to()).isEqualTo(FIRST);
    }

    @Test
    void needsAPeriodThatEndsAfterItBegins() {
        assertThatThrownBy(() -> new ReportChoice(LAST, FIRST, List.of(Grouping.KIND))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new ReportChoice(null, LAST, List.of(Grouping.KIND))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void needsSomethingToCountBy() {
        assertThatThrownBy(() -> new ReportChoice(FIRST, LAST, List.of())).isInstanceOf(RuleBroken.class);
    }
}
