package org.milerasmus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.placement.matching.DeferredAcceptance;
import org.milerasmus.exchange.placement.matching.MostSeats;

/** An independent solver confirms the greatest number of placed applicants, on rounds that fixed seeds make. */
class MostSeatsTest {

    private static final int ROUNDS = 3_000;

    @Test
    void theSolverPlacesNoMore() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random size = new Random(seed);
            LargeRound round = new LargeRound(seed, 1 + size.nextInt(120), 1 + size.nextInt(5), 1 + size.nextInt(25), seed % 4 > 0);
            int most = MostSeats.place(round.wishes(), round.quotas()).placed();
            assertThat(most).as("seed %d", seed).isEqualTo(new Solver(round.wishes(), round.quotas()).most());
            assertThat(DeferredAcceptance.place(round.wishes(), round.quotas()).placed()).as("seed %d", seed).isLessThanOrEqualTo(most);
        }
    }
}
