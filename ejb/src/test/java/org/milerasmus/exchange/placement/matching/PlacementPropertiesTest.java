package org.milerasmus.exchange.placement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.placement.matching.Verdict.Reason;

/** What must hold for every round, held against thousands that fixed seeds make; a failure names its seed. */
class PlacementPropertiesTest {

    private static final int ROUNDS = 5_000;

    @Test
    void noQuotaIsExceeded() {
        everyRound(seed -> {
            RandomRound round = new RandomRound(seed, 9, 4);
            Wishes wishes = round.wishes();
            for (Matching matching : List.of(DeferredAcceptance.place(wishes, round.quotas), MostSeats.place(wishes, round.quotas))) {
                assertThat(Judge.keepsQuotas(Judge.granted(matching, wishes), wishes, round.quotas)).as("seed %d", seed).isTrue();
            }
        });
    }

    @Test
    void nobodyAndNoHostWouldRatherHaveEachOther() {
        everyRound(seed -> {
            RandomRound round = new RandomRound(seed, 9, 4);
            Wishes wishes = round.wishes();
            Matching matching = DeferredAcceptance.place(wishes, round.quotas);
            assertThat(Judge.blocking(matching, wishes, round.quotas)).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void nobodyGainsByAnyOtherListOfWishes() {
        everyRound(seed -> {
            RandomRound round = new RandomRound(seed, 5, 3);
            Matching honest = DeferredAcceptance.place(round.wishes(), round.quotas);
            for (int a = 0; a < round.quotaOf.length; a++) {
                int best = honest.position(a) == 0 ? Integer.MAX_VALUE : honest.position(a);
                for (List<Integer> report : Judge.lists(round.quotaOf[a].length)) {
                    int got = DeferredAcceptance.place(round.reporting(a, report), round.quotas).position(a);
                    assertThat(got == 0 || report.get(got - 1) + 1 >= best).as("seed %d, %d reports %s", seed, a, report).isTrue();
                }
            }
        });
    }

    @Test
    void noOtherPlacementFillsMoreSeatsAndNobodyLosesHisPlace() {
        everyRound(seed -> {
            RandomRound round = new RandomRound(seed, 7, 3);
            Wishes wishes = round.wishes();
            Matching stable = DeferredAcceptance.place(wishes, round.quotas);
            Matching most = MostSeats.place(wishes, round.quotas);
            assertThat(most.placed()).as("seed %d", seed).isEqualTo(Judge.most(wishes, round.quotas));
            for (int a = 0; a < wishes.applicants(); a++) {
                assertThat(stable.given(a) < 0 || most.given(a) >= 0).as("seed %d, %d", seed, a).isTrue();
            }
        });
    }

    @Test
    void everyUnmetWishOfAStablePlacementIsLostToSomebodyHigherOrToNoSeat() {
        everyRound(seed -> {
            RandomRound round = new RandomRound(seed, 9, 4);
            Wishes wishes = round.wishes();
            Explanation explanation = new Explanation(wishes, round.quotas, DeferredAcceptance.place(wishes, round.quotas));
            for (int a = 0; a < wishes.applicants(); a++) {
                assertThat(explanation.of(a)).as("seed %d, %d", seed, a).extracting(Verdict::reason)
                        .doesNotContain(Reason.PASSED_OVER, Reason.LEFT_FREE);
            }
        });
    }

    private static void everyRound(LongConsumer property) {
        LongStream.range(0, ROUNDS).forEach(property);
    }
}
