package org.milerasmus.exchange.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.person.Clearance;
import org.milerasmus.reference.ClearanceLevel;

class ChecklistTest {

    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Test
    void clearanceIsNotNeededWhereTheCallAsksForNone() {
        assertThat(clearance(null, new Clearance())).isEqualTo(ReadinessState.NOT_NEEDED);
    }

    @Test
    void clearanceHasToReachTheLevelAndTheLastDay() {
        assertThat(clearance(ClearanceLevel.SECRET, held(ClearanceLevel.SECRET, END))).isEqualTo(ReadinessState.DONE);
        assertThat(clearance(ClearanceLevel.SECRET, held(ClearanceLevel.SECRET, END.minusDays(1)))).isEqualTo(ReadinessState.EXPIRES_EARLY);
        assertThat(clearance(ClearanceLevel.SECRET, held(ClearanceLevel.RESTRICTED, END))).isEqualTo(ReadinessState.OPEN);
        assertThat(clearance(ClearanceLevel.SECRET, new Clearance())).isEqualTo(ReadinessState.OPEN);
    }

    @Test
    void everyPointIsOpenAtFirst() {
        Checklist checklist = Checklist.of(null, new Clearance(), END, List.of());
        assertThat(checklist.missing()).isEqualTo(List.copyOf(EnumSet.complementOf(EnumSet.of(ReadinessKind.CLEARANCE))));
        assertThat(checklist.isComplete()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "CLEARANCE", mode = EnumSource.Mode.EXCLUDE)
    void somebodyAnswersForEachPointAndAdministratorsForAll(ReadinessKind kind) {
        assertThat(kind.getConfirmedBy()).isNotEmpty();
        assertThat(kind.isFor(Set.of(Party.PROGRAMME))).isTrue();
        assertThat(kind.isFor(Set.of())).isFalse();
    }

    @Test
    void nobodyConfirmsTheClearanceByHand() {
        assertThat(ReadinessKind.CLEARANCE.isFor(EnumSet.allOf(Party.class))).isFalse();
    }

    private static ReadinessState clearance(ClearanceLevel needed, Clearance held) {
        return Checklist.of(needed, held, END, List.of()).line(ReadinessKind.CLEARANCE).state();
    }

    private static Clearance held(ClearanceLevel level, LocalDate until) {
        Clearance held = new Clearance();
        held.setLevel(level);
        held.setExpiresOn(until);
        return held;
    }
}
