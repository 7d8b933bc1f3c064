package org.milerasmus.exchange.learning.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milerasmus.exchange.learning.content.Texts.home;
import static org.milerasmus.exchange.learning.content.Texts.host;
import static org.milerasmus.exchange.learning.content.Texts.plan;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {

    static Stream<Consumer<Plan>> changes() {
        return Stream.of(
                text -> text.getComponents().getFirst().setCode("Z"),
                text -> text.getComponents().getFirst().setTitle("Another"),
                text -> text.getComponents().getFirst().setTerm(StudyTerm.SPRING),
                text -> text.getComponents().getFirst().setEcts(new BigDecimal("5.5")),
                text -> text.getComponents().getLast().setStandsFor(text.getComponents().getFirst().getKey()),
                text -> text.getComponents().getFirst().becomes(Change.REMOVED),
                text -> text.setRemark("Demo"),
                text -> text.setCatalogue("https://catalogue.example"),
                text -> text.setProvisions("https://provisions.example"),
                text -> text.remove(text.getComponents().getFirst().getKey()),
                text -> text.add(host("N", "1")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeOfTheTextChangesItsWording(Consumer<Plan> change) {
        Plan text = plan(host("A", "6"), home("X", "6"));
        String before = text.wording();
        change.accept(text);
        assertThat(text.wording()).isNotEqualTo(before);
    }

    @Test
    void theSameCreditsReadAlike() {
        Component course = host("A", "6");
        String before = plan(course).wording();
        course.setEcts(new BigDecimal("6.0"));
        assertThat(plan(course).wording()).isEqualTo(before);
    }

    @Test
    void valuesCannotPassForOthers() {
        Component one = host("A", "6");
        Component two = one.copy();
        one.setTitle("x\" \"y");
        two.setTitle("x\\\" \\\"y");
        assertThat(plan(one).wording()).isNotEqualTo(plan(two).wording());
    }

    @Test
    void whatStoodForARemovedComponentStandsForTheWholeSet() {
        Component course = host("A", "6");
        Component subject = home("X", "6");
        subject.setStandsFor(course.getKey());
        Plan text = plan(course, subject);
        text.remove(course.getKey());
        assertThat(text.getComponents()).singleElement().returns(null, Component::getStandsFor);
    }

    @Test
    void twoTextsAreJoinedWithoutLosingAnything() {
        Plan before = plan(host("A", "6"), host("B", "3"), home("X", "9"));
        Plan mine = new Plan(before.getComponents(), null, null, "Mine");
        Plan theirs = new Plan(before.getComponents(), null, null, "Theirs");
        mine.of(Side.HOST).getFirst().setTitle("Mine");
        mine.add(host("M", "2"));
        theirs.of(Side.HOST).getFirst().setTitle("Theirs");
        theirs.remove(theirs.of(Side.HOST).get(1).getKey());
        theirs.add(host("T", "1"));
        Plan joined = mine.joined(theirs);
        assertThat(joined.of(Side.HOST)).extracting(Component::getCode).containsExactly("A", "B", "M", "T");
        assertThat(joined.of(Side.HOST).getFirst().getTitle()).isEqualTo("Theirs");
        assertThat(joined.getRemark()).isEqualTo("Theirs");
    }
}
