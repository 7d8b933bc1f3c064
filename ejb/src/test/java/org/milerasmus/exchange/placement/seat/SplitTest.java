package org.milerasmus.exchange.placement.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.placement.matching.DeferredAcceptance;
import org.milerasmus.exchange.placement.matching.Matching;
import org.milerasmus.exchange.placement.matching.MostSeats;
import org.milerasmus.exchange.placement.matching.Quotas;
import org.milerasmus.exchange.placement.matching.Wishes;

class SplitTest {

    private static final int CASES = 5_000;

    @Test
    void oneSeatEachOfTwoSendersReachesBothCalls() {
        assertThat(Split.of(new int[] {1, 1}, new int[] {1, 1})).isDeepEqualTo(new int[][] {{1, 0}, {0, 1}});
    }

    @Test
    void aGreaterCallTakesMoreAndAFullOneNothing() {
        assertThat(Split.of(new int[] {2, 2, 1}, new int[] {3, 0, 2})).isDeepEqualTo(new int[][] {{1, 0, 1}, {2, 0, 0}, {0, 0, 1}});
    }

    @Test
    void noSeatOfASenderIsLostWhileACallCanTakeIt() {
        everyCase(random -> {
            int[] shares = numbers(random, 5, 6);
            int[] free = numbers(random, 4, 7);
            int[][] split = Split.of(shares, free);
            for (int s = 0; s < shares.length; s++) {
                assertThat(Arrays.stream(split[s]).sum()).isEqualTo(Math.min(shares[s], Arrays.stream(free).sum()));
            }
            for (int c = 0; c < free.length; c++) {
                int call = c;
                assertThat(IntStream.range(0, shares.length)).allMatch(s -> split[s][call] <= free[call]);
                if (Arrays.stream(shares).sum() <= Arrays.stream(free).sum()) {
                    assertThat(IntStream.range(0, shares.length).map(s -> split[s][call]).sum()).isLessThanOrEqualTo(free[call]);
                } else if (IntStream.of(shares).allMatch(share -> share < Arrays.stream(free).sum())) {
                    assertThat(IntStream.range(0, shares.length).map(s -> split[s][call]).sum()).isGreaterThanOrEqualTo(free[call]);
                }
            }
        });
    }

    /** What it is for: whoever wishes what, in no way of placing does a sender get more over all calls than is its own. */
    @Test
    void noSenderGetsTheSeatsOfAnotherOverAllCalls() {
        everyCase(random -> {
            int[] shares = numbers(random, 4, 4);
            int[] free = numbers(random, 3, 5);
            int[][] split = Split.of(shares, free);
            Quotas quotas = new Quotas();
            int[][] leaves = new int[shares.length][free.length];
            for (int c = 0; c < free.length; c++) {
                int call = quotas.add(free[c]);
                for (int s = 0; s < shares.length; s++) {
                    leaves[s][c] = quotas.addInside(call, split[s][c]);
                }
            }
            int[] senderOf = random.ints(12, 0, shares.length).toArray();
            Wishes wishes = wishes(random, senderOf, leaves);
            for (Matching matching : new Matching[] {DeferredAcceptance.place(wishes, quotas), MostSeats.place(wishes, quotas)}) {
                int[] got = new int[shares.length];
                IntStream.range(0, senderOf.length).filter(a -> matching.given(a) >= 0).forEach(a -> got[senderOf[a]]++);
                assertThat(IntStream.range(0, got.length)).allMatch(s -> got[s] <= shares[s]);
            }
        });
    }

    private static Wishes wishes(Random random, int[] senderOf, int[][] leaves) {
        int[][] quotaOf = new int[senderOf.length][];
        int[][] rankOf = new int[senderOf.length][];
        int calls = leaves[0].length;
        List<Integer> order = new ArrayList<>(IntStream.range(0, senderOf.length * calls).boxed().toList());
        Collections.shuffle(order, random);
        for (int a = 0; a < senderOf.length; a++) {
            int first = random.nextInt(calls);
            int[] own = leaves[senderOf[a]];
            quotaOf[a] = IntStream.range(0, calls).map(k -> own[(first + k) % calls]).toArray();
            rankOf[a] = order.subList(a * calls, (a + 1) * calls).stream().mapToInt(Integer::intValue).toArray();
        }
        return new Wishes(quotaOf, rankOf);
    }

    private static int[] numbers(Random random, int most, int bound) {
        return random.ints(1 + random.nextInt(most), 0, bound).toArray();
    }

    private static void everyCase(Consumer<Random> property) {
        LongStream.range(0, CASES).mapToObj(Random::new).forEach(property);
    }
}
