package org.milerasmus.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.RuleBroken;

class TermsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2028, 8, 31);
    private static final Academy VIENNA = Numbered.academy(1, AcademyKind.MILITARY);
    private static final Academy GUER = Numbered.academy(2, AcademyKind.MILITARY);
    private static final Academy BRNO = Numbered.academy(3, AcademyKind.MILITARY);

    static Stream<Consumer<Terms>> changes() {
        return Stream.of(t -> t.getPeriod().setInForceFrom(FROM.plusDays(1)), t -> t.getPeriod().setInForceTo(TO.plusDays(1)), t -> t.getClauses().setCarryOver(CarryOver.NEXT_YEAR),
                t -> t.getClauses().setRemarks("Demo"), t -> t.add(line(GUER, VIENNA)), t -> first(t).setSeatsPerYear(7), t -> first(t).setKind(ExchangeKind.EVENT),
                t -> first(t).setSending(BRNO), t -> first(t).setReceiving(BRNO), t -> first(t).getStudy().setStudyField("0612"), t -> first(t).getStudy().setEqf(6),
                t -> first(t).getLength().setMonths(5), t -> first(t).getLength().setDays(5), t -> first(t).getInstruction().setTaughtIn("en"), t -> first(t).getInstruction().setLanguage(Cefr.B2),
                t -> first(t).getInstruction().setBlended(true), t -> first(t).setNotes("Demo"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangedValueChangesTheHash(Consumer<Terms> change) {
        Terms changed = text();
        change.accept(changed);
        assertThat(hash(changed)).isNotEqualTo(hash(text())).matches("[0-9a-f]{64}");
    }

    @Test
    void theSameTextHasTheSameHashWhateverThePartiesAreCalled() {
        String before = hash(text());
        String name = VIENNA.getName();
        VIENNA.setName("Another name");
        assertThat(hash(text())).isEqualTo(before);
        VIENNA.setName(name);
    }

    @Test
    void aValueCannotPassForAnother() {
        Terms one = text();
        one.getClauses().setRemarks("Demo\ncondition.1.kind=EVENT");
        Terms other = text();
        other.getClauses().setRemarks("Demo\\ncondition.1.kind=EVENT");
        assertThat(hash(one)).isNotEqualTo(hash(other));
        assertThat(CanonicalText.contentOf(one).lines()).filteredOn(line -> line.startsWith("condition.1.kind=")).hasSize(1);
    }

    @Test
    void aProposedTextCannotBeChanged() {
        Terms text = agreement(text()).texts().latest();
        text.getClauses().setRemarks("Demo");
        text.getPeriod().setInForceTo(TO.plusDays(1));
        assertThat(text.getClauses().getRemarks()).isNull();
        assertThat(text.getPeriod().getInForceTo()).isEqualTo(TO);
        assertThatThrownBy(() -> text.add(line(GUER, VIENNA))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void linesPromiseSeatsFromOnePartyToAnother() {
        refuses(t -> t.getPeriod().setInForceTo(FROM.minusDays(1)), "inForceTo", "agreement.endBeforeStart");
        refuses(t -> t.remove(first(t)), "conditions", "agreement.noCondition");
        refuses(t -> first(t).setSending(BRNO), "conditions", "agreement.foreignParty");
        refuses(t -> first(t).setReceiving(VIENNA), "conditions", "agreement.toItself");
    }

    @Test
    void staysAreNoLongerThanTheAgreementAndSaidOnce() {
        refuses(t -> first(t).getLength().setMonths(25), "conditions", "agreement.stayLongerThanPeriod");
        refuses(t -> {
            first(t).getLength().setMonths(1);
            first(t).getLength().setDays(3);
        }, "conditions", "agreement.monthsAndDays");
        Terms whole = text();
        first(whole).getLength().setMonths(24);
        whole.check(List.of(VIENNA, GUER));
    }

    @Test
    void theSameSeatsArePromisedOnceOnly() {
        refuses(t -> t.add(line(VIENNA, GUER)), "conditions", "agreement.sameSeatsTwice");
        Terms two = text();
        first(two).getStudy().setStudyField("0612");
        CooperationCondition other = line(VIENNA, GUER);
        other.getStudy().setStudyField("0613");
        two.add(other);
        two.check(List.of(VIENNA, GUER));
    }

    @Test
    void seatsOfAKindAreAddedForWhoReceives() {
        Terms text = text();
        text.add(line(BRNO, GUER));
        text.add(line(GUER, VIENNA));
        assertThat(text.seats(ExchangeKind.LONG_EXCHANGE, GUER)).isEqualTo(4);
        assertThat(text.seats(ExchangeKind.EVENT, GUER)).isZero();
    }

    @Test
    void aRenewalLastsAsLong() {
        assertThat(text().following()).satisfies(next -> {
            assertThat(next.getPeriod().getInForceFrom()).isEqualTo(LocalDate.of(2028, 9, 1));
            assertThat(next.getPeriod().getInForceTo()).isEqualTo(LocalDate.of(2030, 8, 31));
        });
        assertThat(new Terms(FROM, FROM.plusDays(9)).following().getPeriod().getInForceTo()).isEqualTo(FROM.plusDays(19));
    }

    private static void refuses(Consumer<Terms> wrong, String field, String key) {
        Terms text = text();
        wrong.accept(text);
        assertThatThrownBy(() -> text.check(List.of(VIENNA, GUER))).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.field()).contains(field);
            assertThat(broken.key()).isEqualTo(key);
        });
    }

    private static Terms text() {
        Terms text = new Terms(FROM, TO);
        text.add(line(VIENNA, GUER));
        return text;
    }

    private static CooperationCondition line(Academy sending, Academy receiving) {
        return new CooperationCondition(ExchangeKind.LONG_EXCHANGE, sending, receiving, 2);
    }

    private static CooperationCondition first(Terms text) {
        return text.getConditions().getFirst();
    }

    private static String hash(Terms text) {
        return agreement(text).texts().latest().getSeal().getContentHash();
    }

    private static Agreement agreement(Terms text) {
        Actor by = new Actor(VIENNA, "Demo Coordinator", Instant.parse("2026-05-01T08:00:00Z"));
        List<Academy> parties = List.of(VIENNA, GUER, BRNO);
        Agreement agreement = new Agreement("AGR-2026-00001", VIENNA, parties, text, by);
        agreement.propose(by);
        return agreement;
    }
}
