package org.milerasmus.exchange.placement.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.placement.matching.Verdict.Reason;

class MatchingTest {

    private final Quotas quotas = new Quotas();

    @Test
    void theBetterInMeritKeepsTheSeatAndTheOtherGoesOn() {
        int one = quotas.add(1);
        int two = quotas.add(1);
        Wishes wishes = new Wishes(new int[][] {{one, two}, {one, two}}, new int[][] {{2, 3}, {0, 1}});
        Matching matching = DeferredAcceptance.place(wishes, quotas);
        assertThat(matching.position(0)).isEqualTo(2);
        assertThat(matching.position(1)).isEqualTo(1);
        assertThat(matching.placedAt(1)).isEqualTo(1);
        assertThat(new Explanation(wishes, quotas, matching).of(0))
                .containsExactly(new Verdict(Reason.OTHERS_HIGHER, one, 2), new Verdict(Reason.GRANTED, -1, -1));
        assertThat(new Explanation(wishes, quotas, matching).of(1)).extracting(Verdict::reason)
                .containsExactly(Reason.GRANTED, Reason.NOT_NEEDED);
    }

    @Test
    void aNationTakesNoMoreThanItsShareWhileSeatsAreLeft() {
        int call = quotas.add(3);
        int nation = quotas.addInside(call, 1);
        int other = quotas.addInside(call, 1);
        Wishes wishes = new Wishes(new int[][] {{nation}, {nation}, {other}}, new int[][] {{0}, {1}, {2}});
        Matching matching = DeferredAcceptance.place(wishes, quotas);
        assertThat(Stream.of(0, 1, 2).map(matching::position)).containsExactly(1, 0, 1);
        assertThat(new Explanation(wishes, quotas, matching).of(1).getFirst().quota()).isEqualTo(nation);
    }

    @Test
    void anAgreementCountsOverItsCalls() {
        int agreement = quotas.add(1);
        int one = quotas.addInside(agreement, 5);
        int two = quotas.addInside(agreement, 5);
        Wishes wishes = new Wishes(new int[][] {{one}, {two}}, new int[][] {{1}, {0}});
        assertThat(DeferredAcceptance.place(wishes, quotas).placed()).isEqualTo(1);
        assertThat(MostSeats.place(wishes, quotas).placed()).isEqualTo(1);
    }

    @Test
    void moreSeatsAreFilledWhenMeritDoesNotDecideAlone() {
        int one = quotas.add(1);
        int two = quotas.add(1);
        Wishes wishes = new Wishes(new int[][] {{one, two}, {one}}, new int[][] {{0, 1}, {2}});
        assertThat(DeferredAcceptance.place(wishes, quotas).placed()).isEqualTo(1);
        Matching most = MostSeats.place(wishes, quotas);
        assertThat(most.placed()).isEqualTo(2);
        assertThat(new Explanation(wishes, quotas, most).of(0).getFirst()).isEqualTo(new Verdict(Reason.PASSED_OVER, one, 2));
    }

    @Test
    void aCallWithoutSeatsSaysSo() {
        Wishes wishes = new Wishes(new int[][] {{quotas.add(0)}}, new int[][] {{0}});
        Matching nobody = DeferredAcceptance.place(wishes, quotas);
        assertThat(new Explanation(wishes, quotas, nobody).of(0).getFirst().reason()).isEqualTo(Reason.NO_SEAT);
    }

    @Test
    void noTwoWishesShareAPlaceInTheOrderOfMerit() {
        int call = quotas.add(1);
        assertThatThrownBy(() -> new Wishes(new int[][] {{call}, {call}}, new int[][] {{0}, {0}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quotas.addInside(7, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsAreAllLists() {
        assertThat(Judge.lists(2)).containsExactlyInAnyOrder(List.of(), List.of(0), List.of(1), List.of(0, 1), List.of(1, 0));
    }
}
