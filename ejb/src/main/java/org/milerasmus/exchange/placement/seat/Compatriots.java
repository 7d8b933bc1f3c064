package org.milerasmus.exchange.placement.seat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several senders of one nation that share what a call has for one service of their nation, while each has seats of its own. Both numbers
 * would cross, and quotas that cross let a placement be gamed: so each sender gets a part of the service's seats beforehand, seat by seat,
 * who has more seats in the call first.
 *
 * @param senders their numbers
 * @param seats   what each has in the call
 */
record Compatriots(List<Long> senders, List<Integer> seats) {

    /** The part of one of them. */
    int part(Long sender, int ofService) {
        return parts(ofService)[senders.indexOf(sender)];
    }

    private int[] parts(int ofService) {
        int[] order = IntStream.range(0, seats.size()).boxed().sorted(Comparator.comparing(s -> -seats.get(s))).mapToInt(Integer::intValue).toArray();
        int[] parts = new int[seats.size()];
        int left = Math.min(ofService, seats.stream().mapToInt(Integer::intValue).sum());
        for (int turn = 0; left > 0; turn++) {
            int sender = order[turn % order.length];
            if (parts[sender] < seats.get(sender)) {
                parts[sender]++;
                left--;
            }
        }
        return parts;
    }
}
