package org.milerasmus.exchange.learning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milerasmus.exchange.learning.content.Texts.home;
import static org.milerasmus.exchange.learning.content.Texts.host;
import static org.milerasmus.exchange.learning.content.Texts.plan;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.learning.content.Comparison.Line;

class ComparisonTest {

    @Test
    void tellsWhatWasKeptRewordedRemovedAndAdded() {
        Plan before = plan(host("A", "6"), host("B", "3"), host("C", "2"), home("X", "11"));
        Plan after = new Plan(before.getComponents(), null, null, null);
        after.of(Side.HOST).getFirst().setEcts(new BigDecimal("6.0")); // the same credits
        after.of(Side.HOST).get(1).setTitle("Another title");
        after.remove(after.of(Side.HOST).get(2).getKey());
        after.add(host("D", "2"));
        assertThat(Comparison.of(before, after, Side.HOST)).extracting(Line::change)
                .containsExactly(Change.KEPT, Change.REWORDED, Change.REMOVED, Change.ADDED);
        assertThat(Comparison.of(before, after, Side.HOME)).extracting(Line::change).containsExactly(Change.KEPT);
    }

    @Test
    void whatAChangeMarksAsRemovedKeepsItsReason() {
        Plan before = plan(host("A", "6"), home("X", "6"));
        Plan after = before.agreed();
        after.of(Side.HOST).getFirst().becomes(Change.REMOVED);
        after.of(Side.HOST).getFirst().setReason(ChangeReason.TIMETABLE_CONFLICT);
        assertThat(Comparison.of(before, after, Side.HOST)).singleElement().returns(Change.REMOVED, Line::change)
                .returns(ChangeReason.TIMETABLE_CONFLICT, line -> line.after().getReason());
        assertThat(Comparison.of(after, after.agreed(), Side.HOST)).isEmpty();
    }
}
