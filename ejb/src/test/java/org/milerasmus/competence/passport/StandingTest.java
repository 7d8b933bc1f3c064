package org.milerasmus.competence.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Provide
    Arbitrary<List<Proof>> proofs() {
        Arbitrary<Integer> level = Arbitraries.integers().between(1, 5);
        Arbitrary<LocalDate> obtained = Arbitraries.integers().between(-900, 60).map(TODAY::plusDays);
        Arbitrary<Integer> validFor = Arbitraries.integers().between(0, 1200).injectNull(0.3);
        return Combinators.combine(level, obtained, validFor).as((l, from, days) -> proof(l, from, days == null ? null : from.plusDays(days)))
                .list().ofMaxSize(8);
    }

    private static Proof proof(Integer level, LocalDate from, LocalDate to) {
        return new Proof(1L, 7L, 7L, level, from, to);
    }

    private static boolean isValid(Proof proof) {
        return !proof.obtainedOn().isAfter(TODAY) && (proof.expiresOn() == null || !proof.expiresOn().isBefore(TODAY));
    }

    @Property
    void theHighestValidLevelCounts(@ForAll("proofs") List<Proof> proofs) {
        Standing standing = Standing.of(proofs, TODAY);
        assertThat(standing.isHeld()).isEqualTo(proofs.stream().anyMatch(StandingTest::isValid));
        assertThat(standing.getLevel()).isEqualTo(proofs.stream().filter(StandingTest::isValid).map(Proof::level).max(Integer::compare).orElse(null));
    }

    @Property
    void theOrderOfProofsDoesNotMatter(@ForAll("proofs") List<Proof> proofs, @ForAll Random random) {
        List<Proof> shuffled = new ArrayList<>(proofs);
        Collections.shuffle(shuffled, random);
        assertThat(Standing.of(shuffled, TODAY).getLevel()).isEqualTo(Standing.of(proofs, TODAY).getLevel());
        assertThat(Standing.of(shuffled, TODAY).getSince()).isEqualTo(Standing.of(proofs, TODAY).getSince());
        assertThat(Standing.of(shuffled, TODAY).getUntil()).isEqualTo(Standing.of(proofs, TODAY).getUntil());
    }

    @Property
    void oneMoreProofNeverTakesAnythingAway(@ForAll("proofs") List<Proof> proofs, @ForAll("proofs") List<Proof> more) {
        List<Proof> all = new ArrayList<>(proofs);
        all.addAll(more);
        for (int level = 1; level <= 5; level++) {
            if (Standing.of(proofs, TODAY).reaches(level)) {
                assertThat(Standing.of(all, TODAY).reaches(level)).isTrue();
            }
        }
    }

    @Property
    void itReachesALevelUntilTheVeryDayThatItSays(@ForAll("proofs") List<Proof> proofs) {
        Standing today = Standing.of(proofs, TODAY);
        for (int level = 1; level <= 5; level++) {
            LocalDate until = today.reachesUntil(level).orElse(null);
            if (until != null) {
                List<Proof> begun = proofs.stream().filter(StandingTest::isValid).toList();
                assertThat(Standing.of(begun, until).reaches(level)).isTrue();
                assertThat(Standing.of(begun, until.plusDays(1)).reaches(level)).isFalse();
            }
        }
    }

    @Property
    void aLowerLevelLastsAtLeastAsLongAsAHigherOne(@ForAll("proofs") List<Proof> proofs) {
        Standing standing = Standing.of(proofs, TODAY);
        for (int level = 1; level < 5; level++) {
            if (standing.reaches(level + 1)) {
                LocalDate higher = standing.reachesUntil(level + 1).orElse(LocalDate.MAX);
                assertThat(standing.reachesUntil(level).orElse(LocalDate.MAX)).isAfterOrEqualTo(higher);
            }
        }
    }

    @Example
    void whatHasNoLevelsIsHeldOrNot() {
        Standing standing = Standing.of(List.of(proof(null, TODAY, TODAY)), TODAY);
        assertThat(standing.isHeld()).isTrue();
        assertThat(standing.getLevel()).isNull();
        assertThat(standing.reaches(null)).isTrue();
        assertThat(standing.reaches(1)).isFalse();
        assertThat(standing.getUntil()).isEqualTo(TODAY);
        assertThat(standing.endsWithin(0, TODAY)).isTrue();
    }

    @Example
    void aPassportCountsWhatWasGivenOnceThoughItHoldsInEveryEdition() {
        Proof given = new Proof(1L, 7L, 7L, 3, TODAY, null);
        Proof inNewEdition = new Proof(1L, 70L, 7L, 3, TODAY, null);
        Held held = Held.of(List.of(given, inNewEdition), TODAY);
        assertThat(held.size()).isEqualTo(1);
        assertThat(held.reaches(70, 3)).isTrue();
        assertThat(held.reaches(7, 4)).isFalse();
        assertThat(Objects.requireNonNull(held.in(8)).isHeld()).isFalse();
    }
}
