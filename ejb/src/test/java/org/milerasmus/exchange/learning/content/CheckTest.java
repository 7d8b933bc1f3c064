package org.milerasmus.exchange.learning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milerasmus.exchange.learning.content.Texts.during;
import static org.milerasmus.exchange.learning.content.Texts.home;
import static org.milerasmus.exchange.learning.content.Texts.host;
import static org.milerasmus.exchange.learning.content.Texts.plan;
import static org.milerasmus.exchange.learning.content.Texts.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void nothingIsSaidOfATextThatAddsUp() {
        assertThat(kinds(plan(host("A", "12.5"), host("B", "10"), home("X", "22.5")), terms(null))).isEmpty();
        assertThat(kinds(plan(host("A", "30"), home("X", "30")), terms("30"))).isEmpty();
    }

    @Test
    void bothSidesNeedAComponent() {
        assertThat(kinds(plan(), terms(null))).containsExactly(FindingKind.NO_HOST_COMPONENT, FindingKind.NO_HOME_COMPONENT);
    }

    @Test
    void nobodyRecognisesMoreThanIsEarned() {
        Plan text = plan(host("A", "6"), home("X", "6.5"));
        assertThat(Check.of(text, terms(null))).singleElement().returns(true, Finding::isBlocking)
                .returns(FindingKind.MORE_RECOGNISED, Finding::kind)
                .returns(List.of(new BigDecimal("6.5"), new BigDecimal("6")), Finding::values);
    }

    @Test
    void lessRecognisedThanEarnedWantsAWord() {
        assertThat(Check.of(plan(host("A", "6"), home("X", "5")), terms(null))).singleElement()
                .returns(FindingKind.LESS_RECOGNISED, Finding::kind).returns(false, Finding::isBlocking);
    }

    @Test
    void whatTheCallPromisesIsCompared() {
        assertThat(kinds(plan(host("A", "24"), home("X", "24")), terms("30"))).containsExactly(FindingKind.BELOW_PROMISE);
        assertThat(kinds(plan(host("A", "31"), home("X", "31")), terms("30"))).containsExactly(FindingKind.ABOVE_PROMISE, FindingKind.ABOVE_WORKLOAD);
    }

    @Test
    void sixtyCreditsAYearProRata() {
        assertThat(terms(null).workload()).isEqualByComparingTo("30"); // 137 days are 20 weeks
        assertThat(kinds(plan(host("A", "30"), home("X", "30")), terms(null))).isEmpty();
        assertThat(kinds(plan(host("A", "30.5"), home("X", "30.5")), terms(null))).containsExactly(FindingKind.ABOVE_WORKLOAD);
        Terms year = new Terms(null, Texts.START, Texts.START.plusWeeks(40).minusDays(1), Texts.START.plusWeeks(40).minusDays(1), false, Texts.START);
        assertThat(year.workload()).isEqualByComparingTo("60");
        Terms module = new Terms(null, Texts.START, Texts.START.plusDays(4), Texts.START.plusDays(4), false, Texts.START);
        assertThat(module.workload()).isEqualByComparingTo("2");
    }

    @Test
    void oneCodeStandsOnceOnASide() {
        assertThat(kinds(plan(host("A", "3"), host("A", "3"), home("A", "6")), terms(null))).containsExactly(FindingKind.CODE_TWICE);
    }

    @Test
    void aComponentAtHomeIsWorthNoMoreThanWhatItStandsFor() {
        Component course = host("A", "3");
        Component subject = home("X", "5");
        subject.setStandsFor(course.getKey());
        assertThat(kinds(plan(course, host("B", "3"), subject, home("Y", "1")), terms(null))).containsExactly(FindingKind.MORE_FOR_COMPONENT);
    }

    @Test
    void aChangeChangesSomethingAndSaysWhy() {
        Component course = host("A", "6");
        Plan text = plan(course, home("X", "6"));
        assertThat(kinds(text, during(Texts.START))).containsExactly(FindingKind.NOTHING_CHANGED);
        Component added = host("B", "3");
        added.becomes(Change.ADDED);
        text.add(added);
        text.getComponents().getLast().setReason(ChangeReason.OTHER);
        assertThat(kinds(text, during(Texts.START))).containsExactly(FindingKind.REASON_MISSING, FindingKind.LESS_RECOGNISED);
        added.setReasonWords("Demo reason");
        assertThat(kinds(text, during(Texts.START))).containsExactly(FindingKind.LESS_RECOGNISED);
        added.setReason(ChangeReason.TIMETABLE_CONFLICT); // explains a removal only
        assertThat(kinds(text, during(Texts.START))).contains(FindingKind.REASON_MISSING);
    }

    @Test
    void whatIsRemovedCountsNoMore() {
        Component gone = host("A", "6");
        gone.becomes(Change.REMOVED);
        gone.setReason(ChangeReason.NOT_AVAILABLE);
        Plan text = plan(gone, host("B", "6"), home("X", "6"));
        assertThat(text.total(Side.HOST)).isEqualByComparingTo("6");
        assertThat(kinds(text, during(Texts.START))).isEmpty();
    }

    @Test
    void changesShouldComeWithinFiveWeeks() {
        Component gone = host("A", "6");
        gone.becomes(Change.REMOVED);
        gone.setReason(ChangeReason.OTHER_LANGUAGE);
        Plan text = plan(gone, host("B", "6"), home("X", "6"));
        LocalDate last = Texts.START.plusWeeks(5);
        assertThat(kinds(text, during(last))).isEmpty();
        assertThat(kinds(text, during(last.plusDays(1)))).containsExactly(FindingKind.LATE_CHANGE);
    }

    @Test
    void aStayThatWasMovedIsSaid() {
        Terms longer = new Terms(null, Texts.START, Texts.END.plusDays(10), Texts.END, false, Texts.START);
        assertThat(kinds(plan(host("A", "6"), home("X", "6")), longer)).containsExactly(FindingKind.OTHER_PERIOD);
    }

    private static List<FindingKind> kinds(Plan plan, Terms terms) {
        return Check.of(plan, terms).stream().map(Finding::kind).toList();
    }
}
