package org.milerasmus.exchange.placement.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompatriotsTest {

    private static final List<Long> SENDERS = List.of(7L, 8L, 9L);

    @Test
    void whoHasMoreSeatsComesFirst() {
        assertThat(parts(2, 1, 3, 2)).containsExactly(0, 1, 1);
    }

    @Test
    void noPartIsGreaterThanTheSeatsOfItsSender() {
        assertThat(parts(5, 1, 4, 0)).containsExactly(1, 4, 0);
        assertThat(parts(9, 1, 4, 0)).containsExactly(1, 4, 0);
    }

    @Test
    void nothingIsDividedWhenNothingIsLeft() {
        assertThat(parts(0, 1, 1, 1)).containsExactly(0, 0, 0);
        assertThat(parts(-1, 1, 1, 1)).containsExactly(0, 0, 0);
    }

    private static List<Integer> parts(int ofService, Integer... seats) {
        Compatriots compatriots = new Compatriots(SENDERS, List.of(seats));
        return SENDERS.stream().map(sender -> compatriots.part(sender, ofService)).toList();
    }
}
